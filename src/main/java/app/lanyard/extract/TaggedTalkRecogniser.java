package app.lanyard.extract;

import app.lanyard.extract.date.DateMatch;
import app.lanyard.model.LinkKind;
import app.lanyard.model.SourceSpan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds talks that a page hands to its template: {@code {{< talk title="Beans at Night"
 * date="2021-05-03" event="SoilConf" >}}}, {@code {% include talk-card.html title="…" %}}.
 */
final class TaggedTalkRecogniser implements Recogniser {

  private static final String REASON = "A tag of the page's template that tells of a talk";
  private static final Pattern TAG =
      Pattern.compile(
          "\\{(?:\\{[<%]|%-?\\s*include)\\s*([\\w/.-]+)\\s([^{}]{10,3000}?)(?:[>%]\\}\\}|-?%\\})",
          Pattern.CASE_INSENSITIVE);

  /** What a tag is called that tells of a talk on any page. */
  private static final Pattern NAME =
      Pattern.compile(
          "talk|speaking|presentation|session|keynote|vortrag", Pattern.CASE_INSENSITIVE);

  private static final Pattern ARGUMENT =
      Pattern.compile("([\\w-]+)\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|'([^']*+)')");
  private static final List<String> EVENTS = List.of("event", "conference", "conf", "meetup");

  /** Where a talk was given: the event if no other argument names it, else the place. */
  private static final List<String> PLACES = List.of("venue", "where");

  private static final Set<String> PEOPLE =
      Set.of("speaker", "speakers", "author", "authors", "presenter", "presenters", "with");

  private final Readers readers;

  TaggedTalkRecogniser(Readers readers) {
    this.readers = readers;
  }

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    String text = note.note().text();
    if (!text.contains("{{<") && !text.contains("{{%") && !text.contains("{% include")) {
      return;
    }
    Matcher tag = TAG.matcher(text);
    var code = new Lazy<>(() -> new CodeLines(note.note().document()));
    while (tag.find()) {
      Map<String, String> arguments = arguments(tag.group(2));
      boolean named = NAME.matcher(tag.group(1)).find();
      if (!named && !note.places().isPageOfTalks()) {
        continue;
      }
      String title = arguments.getOrDefault("title", arguments.getOrDefault("name", "")).strip();
      boolean told =
          named
              ? arguments.keySet().stream().anyMatch(TaggedTalkRecogniser::isOfTalk)
              : arguments.containsKey("date")
                  && first(PLACES, arguments).or(() -> first(EVENTS, arguments)).isPresent();
      SourceSpan span = span(text, tag.start(), tag.end());
      if (told
          && title.length() > 2
          && !readers.words().isNoTalk(title)
          && !code.get().contain(span.startLine())) {
        findings.addTalk(draft(title, arguments, span, note));
      }
    }
  }

  private static boolean isOfTalk(String key) {
    return key.equals("date")
        || EVENTS.contains(key)
        || PLACES.contains(key)
        || PEOPLE.contains(key);
  }

  private static Map<String, String> arguments(String text) {
    var arguments = new LinkedHashMap<String, String>();
    Matcher argument = ARGUMENT.matcher(text);
    while (argument.find()) {
      String value = argument.group(2) == null ? argument.group(3) : argument.group(2);
      arguments.put(argument.group(1).toLowerCase(Locale.ROOT), value.replace("\\\"", "\""));
    }
    return arguments;
  }

  private TalkDraft draft(
      String title, Map<String, String> arguments, SourceSpan span, NoteContext note) {
    Optional<String> place = first(PLACES, arguments);
    Optional<String> event = first(EVENTS, arguments);
    var draft =
        new TalkDraft(title, span, REASON)
            .kind(readers.kinds().inTitle(title))
            .event(event.or(() -> place))
            .place(event.flatMap(_ -> place));
    arguments.forEach(
        (key, value) -> {
          if (PEOPLE.contains(key)) {
            draft.speakers(readers.speakers().read(value));
          } else if (key.equals("date")) {
            draft.date(note.dates().first(value).map(DateMatch::date));
          } else if (value.contains("://")) {
            link(key, value, draft);
          }
        });
    return draft;
  }

  private static Optional<String> first(List<String> keys, Map<String, String> arguments) {
    return keys.stream().filter(arguments::containsKey).map(arguments::get).findFirst();
  }

  private void link(String key, String url, TalkDraft draft) {
    LinkKind kind = readers.links().classify(key, url);
    if (kind != LinkKind.OTHER) {
      draft.link(kind, url);
    }
  }

  private static SourceSpan span(String text, int start, int end) {
    int first = 1 + (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
    int lines = (int) text.substring(start, end).chars().filter(c -> c == '\n').count();
    return new SourceSpan(first, first + lines);
  }
}

package app.lanyard.extract;

import app.lanyard.extract.date.DateMatch;
import app.lanyard.extract.text.Block;
import app.lanyard.markdown.FrontMatter;
import app.lanyard.model.LinkKind;
import app.lanyard.model.SourceSpan;
import app.lanyard.model.SpeakerCredit;
import app.lanyard.model.SpeakerRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the talk of a note that is one session's page: a title and speakers in its front matter.
 */
final class FrontMatterTalkRecogniser implements Recogniser {

  private static final List<String> SPEAKER_KEYS =
      List.of(
          "speakers", "speaker", "presenters", "presenter", "talk_speakers", "session_speakers");
  private static final String[] TITLE_KEYS = {"talk_title", "session_title", "title", "name"};
  private static final List<String> NAME_KEYS = List.of("name", "title", "speaker");
  private static final List<String> ORGANISATION_KEYS =
      List.of("affiliation", "organisation", "organization", "company", "org", "employer");

  private final Readers readers;

  FrontMatterTalkRecogniser(Readers readers) {
    this.readers = readers;
  }

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    FrontMatter frontMatter = note.note().frontMatter();
    List<SpeakerCredit> speakers =
        SPEAKER_KEYS.stream()
            .map(key -> frontMatter.values().get(key))
            .map(this::credits)
            .filter(credits -> !credits.isEmpty())
            .findFirst()
            .orElse(List.of());
    Optional<String> title = frontMatter.text(TITLE_KEYS);
    if (!speakers.isEmpty() && title.isPresent()) {
      findings.addTalk(talk(note, title.get(), speakers));
    }
  }

  private TalkDraft talk(NoteContext note, String title, List<SpeakerCredit> speakers) {
    FrontMatter frontMatter = note.note().frontMatter();
    var draft =
        new TalkDraft(title, span(note), "A page with the title and speakers of a session")
            .speakers(speakers)
            .kind(readers.kinds().inTitle(title))
            .kind(
                frontMatter
                    .text("talk_type", "type", "session_type", "format", "kind")
                    .flatMap(readers.kinds()::inText))
            .date(
                frontMatter
                    .text("talk_date", "date", "start", "day")
                    .flatMap(note.dates()::first)
                    .map(DateMatch::date));
    frontMatter.values().forEach((key, value) -> link(draft, key, value));
    return draft;
  }

  private void link(TalkDraft draft, String key, Object value) {
    if (value instanceof String url && url.startsWith("http")) {
      String label = key.replaceAll("[_-](?:url|link)$", "").replace('_', ' ');
      LinkKind kind = readers.links().classify(label, url);
      if (kind != LinkKind.OTHER) {
        draft.link(kind, url);
      }
    }
  }

  private List<SpeakerCredit> credits(Object value) {
    return switch (value) {
      case null -> List.of();
      case String text -> readers.speakers().read(text);
      case List<?> list -> list.stream().flatMap(item -> credits(item).stream()).toList();
      case Map<?, ?> map -> person(map);
      default -> List.of();
    };
  }

  private static List<SpeakerCredit> person(Map<?, ?> map) {
    Optional<String> name = text(map, NAME_KEYS);
    Optional<String> organisation = text(map, ORGANISATION_KEYS);
    var credits = new ArrayList<SpeakerCredit>();
    name.ifPresent(
        n -> credits.add(new SpeakerCredit(n, organisation.orElse(null), SpeakerRole.SPEAKER)));
    return credits;
  }

  private static Optional<String> text(Map<?, ?> map, List<String> keys) {
    return keys.stream()
        .map(map::get)
        .filter(String.class::isInstance)
        .map(value -> ((String) value).strip())
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  private static SourceSpan span(NoteContext note) {
    var line = note.note().frontMatter().lineOf("title");
    return line.isPresent()
        ? SourceSpan.line(line.getAsInt())
        : note.blocks().stream().map(Block::span).findFirst().orElse(SourceSpan.line(1));
  }
}

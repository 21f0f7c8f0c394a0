package app.lanyard.extract;

import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.LinkRun;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import app.lanyard.extract.text.Vocabulary;
import app.lanyard.model.FoundEvent;
import app.lanyard.model.SpeakerCredit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds talks that the report of an event names by their titles in passing: "this came up in the
 * talk “How beans climb”", "Ada Miller, in her talk "What worms do", said". Not below the heading
 * of a talk, whose speaker may have named others, and not beside the name of another event.
 */
final class NamedTalkRecogniser implements Recogniser {

  private static final int FEWEST_SPACES = 2;
  private static final String REASON = "A title in quotation marks behind a word for a talk";
  private static final String QUOTES = "\"“«„";
  private static final Pattern NAMED =
      Pattern.compile(
          "\\b(?:talk|keynote|session|presentation|workshop|tutorial|vortrag|charla|palestra|conférence)"
              + "(?:,?\\s(?:(?:called|titled|entitled|named|namely)\\s)?"
              + "|\\s[^!?;:\"“”«»„\\n]{1,90}\\s(?:was|called|titled|entitled|named|with the title(?: of)?|con el título|mit dem titel|com o título|intitulée?)\\s)"
              + "[\"“«„]\\s?"
              + "([^\"“”«»„\\n]{8,140}?)\\s?[\"”»“]",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NAME_BEFORE =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}'’-]+\\s\\p{Lu}[\\p{L}'’-]+)(?:['’]s|,?\\s(?:in\\s)?(?:his|her|their))"
              + "\\s(?:\\p{L}+\\s)?$");
  private static final Pattern NAME_BEHIND =
      Pattern.compile("^,?\\s(?:by|von|par|por)\\s(\\p{Lu}[\\p{L}'’-]+\\s\\p{Lu}[\\p{L}'’-]+)");

  private final Readers readers;

  NamedTalkRecogniser(Readers readers) {
    this.readers = readers;
  }

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    if (findings.mainEvent().isEmpty()) {
      return;
    }
    String event = Vocabulary.fold(findings.mainEvent().map(FoundEvent::name).orElse(""));
    Set<String> known = new HashSet<>();
    findings.talks().forEach(talk -> known.add(Vocabulary.fold(talk.title())));
    for (Section section : note.sections()) {
      boolean ofOneTalk =
          section.trail().stream().anyMatch(heading -> findings.isClaimed(heading.span()));
      for (Block block : ofOneTalk ? List.<Block>of() : section.body()) {
        RichText text = BlockLines.text(block);
        if (text != null
            && Letters.hasAny(text.text(), QUOTES)
            && isOfThisEvent(text.text(), event)) {
          talks(text, findings, known);
        }
      }
    }
  }

  private boolean isOfThisEvent(String text, String event) {
    return readers.events().all(text).stream()
        .map(match -> Vocabulary.fold(match.name()))
        .allMatch(name -> event.contains(name) || name.contains(event));
  }

  /** The headings above may be those of another day than the talk's. */
  private void talks(RichText text, FindingsBuilder findings, Set<String> known) {
    Matcher named = NAMED.matcher(text.text());
    while (named.find()) {
      String title = named.group(1).strip();
      if (isTitle(title) && known.add(Vocabulary.fold(title))) {
        var links = new LineLinks(readers.links());
        for (LinkRun link : text.links()) {
          if (link.start() >= named.start(1) - 1 && link.end() <= named.end(1) + 1) {
            links.add(text.label(link), link);
          }
        }
        findings.addTalk(
            new TalkDraft(title, text.span(), REASON)
                .speakers(people(text.text(), named))
                .kind(readers.kinds().inTitle(title))
                .links(links.kept()));
      }
    }
  }

  private boolean isTitle(String title) {
    return title.chars().filter(c -> c == ' ').count() >= FEWEST_SPACES
        && !Character.isLowerCase(title.codePointAt(0))
        && !title.endsWith(".")
        && !title.endsWith(",")
        && !readers.words().isNoTalk(title)
        && readers.events().first(title).isEmpty();
  }

  private List<SpeakerCredit> people(String text, Matcher named) {
    Matcher before = NAME_BEFORE.matcher(text.substring(0, named.start()));
    if (before.find()) {
      return readers.speakers().readCertain(before.group(1));
    }
    Matcher behind = NAME_BEHIND.matcher(text.substring(named.end()));
    return behind.find() ? readers.speakers().readCertain(behind.group(1)) : List.of();
  }
}

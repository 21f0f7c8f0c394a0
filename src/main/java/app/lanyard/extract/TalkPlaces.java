package app.lanyard.extract;

import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.PhraseMap;
import app.lanyard.extract.text.Section;
import app.lanyard.extract.text.Vocabulary;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells whether what stands in a section is likely a talk, by the headings above. */
final class TalkPlaces {

  private static final Pattern TALKS =
      Pattern.compile("\\b(?:talks|sessions|keynotes|speaking)\\b", Pattern.CASE_INSENSITIVE);

  /** On a page of talks they are the events of those talks. */
  private static final Pattern EVENTS =
      Pattern.compile(
          "\\b(?:event(?:s|os|i)?|upcoming|coming|next|future)\\b|veranstaltungen|événements",
          Pattern.CASE_INSENSITIVE);

  private final Readers readers;
  private final PhraseMap<Boolean> otherPlaces = PhraseMap.of(Vocabulary.words("not-talk-places"));

  TalkPlaces(Readers readers) {
    this.readers = readers;
  }

  /** What a heading says is listed below it. */
  private enum Listed {
    TALKS,
    OTHER,
    UNSAID
  }

  /** Those of one note, where sections share the headings above them. For one thread. */
  InNote in(NoteContext note, FindingsBuilder findings) {
    return new InNote(note, findings);
  }

  /** The places of one note. Each of its headings is read once. */
  final class InNote {
    private final Map<Integer, Listed> below = new HashMap<>();
    private final Lazy<Boolean> elsewhere;
    private final Lazy<Boolean> pageOfTalks;

    private InNote(NoteContext note, FindingsBuilder findings) {
      elsewhere =
          new Lazy<>(
              () ->
                  findings.mainEvent().isPresent()
                      || speaksOfTalks(note.facts().title())
                      || note.opensWithTalks().get());
      pageOfTalks =
          new Lazy<>(
              () -> TALKS.matcher(note.facts().title()).find() || note.opensWithTalks().get());
    }

    /** Whether the innermost heading that says what is listed below it says talks. */
    boolean holdTalks(Section section) {
      return holdTalks(section, false);
    }

    /** As {@link #holdTalks(Section)}; on a page of talks its events are those of talks too. */
    boolean holdOccasions(Section section) {
      return holdTalks(section, true);
    }

    private boolean holdTalks(Section section, boolean occasions) {
      for (Block.Heading heading : section.trail()) {
        Listed listed =
            below.computeIfAbsent(heading.span().startLine(), _ -> below(heading.text().text()));
        boolean theirs =
            occasions
                && listed == Listed.OTHER
                && EVENTS.matcher(heading.text().text()).find()
                && pageOfTalks.get();
        if (listed != Listed.UNSAID && !theirs) {
          return listed == Listed.TALKS;
        }
      }
      return elsewhere.get();
    }
  }

  private Listed below(String heading) {
    if (isOtherPlace(heading) && !TALKS.matcher(heading).find()) {
      return Listed.OTHER;
    }
    return speaksOfTalks(heading) ? Listed.TALKS : Listed.UNSAID;
  }

  private boolean speaksOfTalks(String heading) {
    return readers.words().speaksOfTalks(heading) || readers.events().first(heading).isPresent();
  }

  /** Whether any word of a heading is one for such a place. */
  private boolean isOtherPlace(String heading) {
    int end;
    for (int start = 0; start < heading.length(); start = end + 1) {
      end = start;
      while (end < heading.length() && Letters.isLetter(heading.charAt(end))) {
        end++;
      }
      if (otherPlaces.contains(heading, start, end)) {
        return true;
      }
    }
    return false;
  }
}

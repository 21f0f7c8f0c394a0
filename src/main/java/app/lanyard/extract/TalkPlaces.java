package app.lanyard.extract;

import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.Section;
import app.lanyard.extract.text.Vocabulary;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether what stands in a section is likely a talk, by the headings above. */
final class TalkPlaces {

  private static final Pattern TALKS =
      Pattern.compile("\\b(?:talks|sessions|keynotes|speaking)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

  private final Readers readers;
  private final Set<String> otherPlaces = Vocabulary.words("not-talk-places");

  TalkPlaces(Readers readers) {
    this.readers = readers;
  }

  /** Whether the innermost heading that says what is listed below it says talks. */
  boolean holdTalks(Section section, NoteContext note, FindingsBuilder findings) {
    for (Block.Heading heading : section.trail()) {
      String text = heading.text().text();
      if (isOtherPlace(text) && !TALKS.matcher(text).find()) {
        return false;
      }
      if (speaksOfTalks(text)) {
        return true;
      }
    }
    return speaksOfTalks(note.facts().title()) || findings.mainEvent().isPresent();
  }

  private boolean speaksOfTalks(String heading) {
    return readers.words().speaksOfTalks(heading) || readers.events().first(heading).isPresent();
  }

  private boolean isOtherPlace(String heading) {
    return NO_LETTERS.splitAsStream(Vocabulary.fold(heading)).anyMatch(otherPlaces::contains);
  }
}

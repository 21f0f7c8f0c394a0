package app.lanyard.extract;

import app.lanyard.extract.person.TitleCredits;
import app.lanyard.extract.text.Letters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells headings of an event's note that are sessions by the way they begin: "13:30 - 16:00 Title",
 * "Tutorial - Title".
 */
final class ProgrammeHeadings {

  private static final Pattern FROM_TO =
      Pattern.compile(
          "^\\d{1,2}[:.h]\\d{2}\\s?(?:-{1,2}|–|—|~|to|bis|à|至)\\s?\\d{1,2}[:.h]\\d{2}\\b");
  private static final Pattern KIND_FIRST =
      Pattern.compile("^(\\p{L}[\\p{L}\\s-]{3,24}?)(\\s[-–—|]\\s|\\s?[:：]\\s?)(\\S.{2,200})$");

  /** {@link #KIND_FIRST} needs one of them. */
  private static final String SEPARATORS = "-–—|:：";

  private static final Pattern SEVERAL = Pattern.compile("s$|\\bday\\b", Pattern.CASE_INSENSITIVE);

  private final Readers readers;

  ProgrammeHeadings(Readers readers) {
    this.readers = readers;
  }

  boolean beginsWithTimes(String heading) {
    return Letters.isDigit(heading, 0)
        && FROM_TO.matcher(heading).find()
        && TitleCredits.withoutTime(heading).codePoints().filter(Character::isLetter).count() > 2;
  }

  /**
   * The title of a heading that begins with a kind of session: what stands behind a dash, or all of
   * it with a colon. Words for several sessions head a list of them.
   */
  Optional<String> titleOfKind(String heading) {
    if (!Letters.hasAny(heading, SEPARATORS)) {
      return Optional.empty();
    }
    Matcher matcher = KIND_FIRST.matcher(heading);
    return matcher.matches()
            && !SEVERAL.matcher(matcher.group(1)).find()
            && readers.kinds().inTitle(matcher.group(1)).isPresent()
            && readers.kinds().inText(matcher.group(1)).isPresent()
        ? Optional.of(
            Character.isWhitespace(matcher.group(2).charAt(matcher.group(2).length() - 1))
                    && matcher.group(2).length() == 3
                ? matcher.group(3).strip()
                : heading)
        : Optional.empty();
  }
}

package app.lanyard.extract.person;

import app.lanyard.extract.text.Letters;
import java.util.Locale;
import java.util.Set;

/**
 * A cheap test before a text is read for the full names of people: whether all the words that it
 * begins with can be in a name, up to the first word or mark that may end one. Most text begins
 * otherwise.
 */
final class NameGate {

  /** From here on scripts have no capitals, or write names without spaces. */
  private static final int BEYOND_GREEK_AND_CYRILLIC = 0x530;

  /** From here on marks belong to such scripts too. */
  private static final int FIRST_EAST_ASIAN = 0x2E80;

  /** Words that part a name from another or from what is told of it, whatever their case. */
  private static final Set<String> ENDING_WORDS =
      Set.of("and", "und", "et", "y", "e", "и", "with", "from", "of", "at", "von", "bei", "de");

  private static final int LONGEST_ENDING_WORD = 4;

  private NameGate() {}

  /**
   * Never false for a text of full names. False for one that goes on behind a name with a word that
   * neither belongs to names nor parts them, for then all of it is no name.
   */
  static boolean mayBeginWithFullName(String text) {
    int words = 0;
    int at = firstOfName(text);
    while (at < text.length() && isLetterBelow(text.charAt(at))) {
      int end = endOfWord(text, at);
      int bare = behindLetters(text, at, end);
      if (words > 1 && isEndingWord(text, at, bare)) {
        return true;
      }
      if (!mayBeInName(text, at, end) && !mayBeInName(text, at, bare)) {
        return false;
      }
      words++;
      at = behindSpaces(text, end);
    }
    return at == text.length() ? words > 1 : mayEndName(text.charAt(at), words);
  }

  private static int firstOfName(String text) {
    int at = 0;
    while (at < text.length() && PersonName.isMark(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isLetterBelow(char c) {
    return c < BEYOND_GREEK_AND_CYRILLIC && Letters.isLetter(c);
  }

  private static int endOfWord(String text, int start) {
    int end = start;
    while (end < text.length() && NameWord.isInside(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Where the letters of a word end, without a hyphen that goes on to nothing. */
  private static int behindLetters(String text, int start, int end) {
    int bare = end;
    while (bare > start + 1 && !Letters.isLetter(text.charAt(bare - 1))) {
      bare--;
    }
    return bare;
  }

  private static int behindSpaces(String text, int from) {
    int at = from;
    while (at < text.length() && isSpaceInLine(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSpaceInLine(char c) {
    return c != '\n' && (Letters.isSpace(c) || c == '\u00a0');
  }

  private static boolean isEndingWord(String text, int start, int end) {
    return end - start <= LONGEST_ENDING_WORD
        && ENDING_WORDS.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
  }

  /** Whether a word has a capital where names have one, or is one of those that names hold. */
  private static boolean mayBeInName(String text, int start, int end) {
    return !Character.isLowerCase(text.charAt(start))
        || NameWord.isElided(text, start)
        || PersonName.isBesideNames(text.substring(start, end));
  }

  /** A colon stands behind labels, brackets around nicknames: neither needs a whole name before. */
  private static boolean mayEndName(char c, int words) {
    boolean beyond =
        c >= FIRST_EAST_ASIAN || (c >= BEYOND_GREEK_AND_CYRILLIC && Character.isLetter(c));
    return words > 1 || beyond || c == ':' || c == '(';
  }
}

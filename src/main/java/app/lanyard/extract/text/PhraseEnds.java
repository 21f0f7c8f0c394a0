package app.lanyard.extract.text;

import java.util.Collection;

/**
 * How long phrases are, and which characters they begin and end with: a text of other length or
 * with other ones at its ends is none of them, and need not be read. Only ASCII is told apart,
 * whose lower case depends on nothing beside it.
 */
final class PhraseEnds {

  private static final int ASCII = 0x80;

  /** In the lower case of "İ", the only one that is longer. */
  private static final char DOT = '\u0307';

  private static final long ANY = -1;

  /** By the first character, a bit for each last one by its remainder. */
  private final long[] lasts = new long[ASCII];

  /** By the first character, a bit for each length by its remainder. */
  private final long[] lengths = new long[ASCII];

  private boolean blank;

  private PhraseEnds() {}

  /**
   * @param phrases in lower case
   */
  static PhraseEnds of(Collection<String> phrases) {
    var ends = new PhraseEnds();
    phrases.forEach(ends::add);
    return ends;
  }

  private void add(String phrase) {
    if (phrase.isEmpty()) {
      blank = true;
      return;
    }
    char first = phrase.charAt(0);
    if (first < ASCII) {
      lasts[first] |= bit(phrase.charAt(phrase.length() - 1));
      lengths[first] |= phrase.indexOf(DOT) < 0 ? bit(phrase.length()) : ANY;
    }
  }

  /** Whether a part of a text, in either case, may be one of the phrases. */
  boolean mayBe(String text, int start, int end) {
    if (start == end) {
      return blank;
    }
    char first = lower(text.charAt(start));
    char last = lower(text.charAt(end - 1));
    return first >= ASCII
        || last >= ASCII
        || ((lasts[first] & bit(last)) != 0 && (lengths[first] & bit(end - start)) != 0);
  }

  /** The lower case of a character of ASCII. */
  static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
  }

  private static long bit(int number) {
    return 1L << (number & 63);
  }
}

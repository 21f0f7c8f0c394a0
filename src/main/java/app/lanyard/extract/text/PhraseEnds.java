package app.lanyard.extract.text;

import java.util.Collection;

/**
 * Which characters phrases begin and end with: a text with other ones at its ends is none of them,
 * and need not be read. Only ASCII is told apart, whose lower case depends on nothing beside it.
 */
final class PhraseEnds {

  private static final int ASCII = 0x80;

  /** By the first character, a bit for each last one by its remainder. */
  private final long[] lasts = new long[ASCII];

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
    }
  }

  /** Whether a part of a text, in either case, may be one of the phrases. */
  boolean mayBe(String text, int start, int end) {
    if (start == end) {
      return blank;
    }
    char first = text.charAt(start);
    char last = text.charAt(end - 1);
    return first >= ASCII || last >= ASCII || (lasts[lower(first)] & bit(lower(last))) != 0;
  }

  /** The lower case of a character of ASCII. */
  static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
  }

  private static long bit(char c) {
    return 1L << (c & 63);
  }
}

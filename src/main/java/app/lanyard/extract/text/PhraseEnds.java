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

  /** How many sets are kept of the phrases with the same first character. */
  private static final int SETS = 4;

  /** The sets by the first character: lengths, last, second and third characters. */
  private final long[] sets = new long[ASCII * SETS];

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
      int last = phrase.length() - 1;
      int set = first * SETS;
      sets[set] |= phrase.indexOf(DOT) < 0 ? bit(phrase.length()) : ANY;
      sets[set + 1] |= bit(phrase.charAt(last));
      sets[set + 2] |= bit(phrase.charAt(Math.min(1, last)));
      sets[set + 3] |= bit(phrase.charAt(Math.min(2, last)));
    }
  }

  /** Whether a part of a text, in either case, may be one of the phrases. */
  boolean mayBe(String text, int start, int end) {
    if (start == end) {
      return blank;
    }
    char first = text.charAt(start);
    if (first >= ASCII) {
      return true;
    }
    int last = end - 1;
    int set = Letters.lower(first) * SETS;
    return (sets[set] & bit(end - start)) != 0
        && (sets[set + 1] & bitOf(text.charAt(last))) != 0
        && (sets[set + 2] & bitOf(text.charAt(Math.min(start + 1, last)))) != 0
        && (sets[set + 3] & bitOf(text.charAt(Math.min(start + 2, last)))) != 0;
  }

  /** Beyond ASCII a character may stand for any: some have their lower case there. */
  private static long bitOf(char c) {
    return c < ASCII ? bit(Letters.lower(c)) : ANY;
  }

  private static long bit(int number) {
    return 1L << (number & 63);
  }
}

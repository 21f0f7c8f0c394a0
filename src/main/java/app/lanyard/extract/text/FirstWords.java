package app.lanyard.extract.text;

import java.util.Collection;

/**
 * The words that phrases begin with: a cheap test before phrases are looked for that count only
 * where a text holds them whole. A text without a first word of theirs holds none of them.
 */
public final class FirstWords {

  /**
   * Beyond the spaces, dashes and quotation marks of Unicode: phrases in signs and in scripts
   * without spaces may count anywhere, so that a text with such characters may hold one.
   */
  private static final char FIRST_SIGN = '\u2070';

  private final PhraseMap<Boolean> words;

  private FirstWords(PhraseMap<Boolean> words) {
    this.words = words;
  }

  /**
   * @param phrases in lower case; each begins with a letter, a figure or a sign
   */
  public static FirstWords of(Collection<String> phrases) {
    return new FirstWords(PhraseMap.of(phrases.stream().map(FirstWords::firstWord).toList()));
  }

  /** Whether a part of a text may hold one of the phrases. */
  public boolean mayBeIn(String text, int from, int to) {
    int start = from;
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      if (c >= FIRST_SIGN) {
        return true;
      }
      if (!isPartOfWord(c)) {
        if (start < at && words.contains(text, start, at)) {
          return true;
        }
        start = at + 1;
      }
    }
    return start < to && words.contains(text, start, to);
  }

  private static String firstWord(String phrase) {
    int end = 0;
    while (end < phrase.length() && isPartOfWord(phrase.charAt(end))) {
      end++;
    }
    return phrase.substring(0, end);
  }

  private static boolean isPartOfWord(char c) {
    return c < 0x80 ? Letters.isLetterOrNumber(c) : Character.isLetterOrDigit(c);
  }
}

package app.lanyard.extract;

import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.PhraseMap;
import java.util.Arrays;

/**
 * The words of a text where names of events are looked for, up to the next white space, bracket,
 * quotation mark or colon; the marks of a sentence's end do not belong to them. "Perl::Con" is one
 * word. A word may be looked at without copying it.
 */
final class NameTokens {

  private static final String BETWEEN = ",;:：()[]\"“”«»|";
  static final String SENTENCE_ENDS = ".!?";
  private static final int LONGEST = 60;

  /** The characters of ASCII that words are made of. */
  private static final boolean[] PARTS = parts();

  private final String text;
  private final boolean colons;
  private int[] starts = new int[16];
  private int[] ends = new int[16];
  private int size;

  NameTokens(String text) {
    this.text = text;
    this.colons = text.indexOf(':') >= 0;
    int at = 0;
    while (at < text.length()) {
      int end = endFrom(at);
      if (end > at) {
        add(at, end);
        at = end;
      } else {
        at++;
      }
    }
  }

  int size() {
    return size;
  }

  int start(int token) {
    return starts[token];
  }

  int end(int token) {
    return ends[token];
  }

  int length(int token) {
    return ends[token] - starts[token];
  }

  boolean begins(String prefix, int token) {
    return prefix.length() <= length(token) && text.startsWith(prefix, starts[token]);
  }

  /** Whether there are but figures in a word, from one of its characters on. */
  boolean areDigits(int token, int from) {
    for (int i = starts[token] + from; i < ends[token]; i++) {
      if (!Letters.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  String text(int token) {
    return text.substring(starts[token], ends[token]);
  }

  int firstCodePoint(int token) {
    return text.codePointAt(starts[token]);
  }

  /** Whether the words from one to another are a phrase of a list. */
  boolean isIn(PhraseMap<?> phrases, int first, int last) {
    return phrases.contains(text, starts[first], ends[last]);
  }

  /** Whether a word is of a kind that is told without copying it. */
  boolean isOf(Kind kind, int token) {
    return kind.holds(text, starts[token], ends[token]);
  }

  /** Tells parts of texts. */
  interface Kind {
    boolean holds(String text, int start, int end);
  }

  /** Whether a text is somewhere from one word to another. */
  boolean holds(String part, int first, int last) {
    return text.indexOf(part, starts[first], ends[last]) >= 0;
  }

  /** Whether a colon is somewhere from one word to another. */
  boolean holdColon(int first, int last) {
    return colons && holds(":", first, last);
  }

  char lastCharacter(int token) {
    return text.charAt(ends[token] - 1);
  }

  /** Whether there is nothing but white space between two words. */
  boolean adjoin(int left, int right) {
    for (int i = ends[left]; i < starts[right]; i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private void add(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    starts[size] = start;
    int last = end;
    while (last > start + 1 && SENTENCE_ENDS.indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    ends[size++] = last;
  }

  private int endFrom(int start) {
    int at = start;
    for (int length = 0; length < LONGEST && at < text.length(); length++) {
      char c = text.charAt(at);
      if (isPart(c)) {
        at += Character.isHighSurrogate(c) ? Character.charCount(text.codePointAt(at)) : 1;
      } else if (isPackageSeparator(at)) {
        at += 2;
      } else {
        return at;
      }
    }
    return at;
  }

  /** Whether words are made of such characters; colons are between words, but for pairs of them. */
  static boolean isPart(char c) {
    return c < PARTS.length ? PARTS[c] : BETWEEN.indexOf(c) < 0;
  }

  private static boolean[] parts() {
    var parts = new boolean[0x80];
    for (char c = 0; c < parts.length; c++) {
      parts[c] = !Letters.isSpace(c) && BETWEEN.indexOf(c) < 0;
    }
    return parts;
  }

  private boolean isPackageSeparator(int at) {
    return text.startsWith("::", at)
        && at > 0
        && Letters.isLetter(text.charAt(at - 1))
        && at + 2 < text.length()
        && Letters.isLetter(text.codePointAt(at + 2));
  }
}

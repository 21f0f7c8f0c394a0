package app.lanyard.extract.text;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether some word of a list stands in a text, in either case. Words that begin with a
 * letter of ASCII are found where they stand alone, as {@code \b} tells it: they are parted by
 * anything else. Those that begin with an accent or in another script are found anywhere: these
 * take endings or have no spaces around them. Immutable.
 */
public final class WholeWords {

  private static final int ASCII = 0x80;

  private static final int BEGINNINGS = 0x80;

  private final @Nullable String[][] latin = new @Nullable String[ASCII][];

  /** By the first character, as far as its lowest bits tell. */
  private final String[][] others = new String[BEGINNINGS][];

  private WholeWords(Collection<String> words) {
    for (String word : words) {
      char first = word.charAt(0);
      if (first < ASCII) {
        latin[first] = words.stream().filter(w -> w.charAt(0) == first).toArray(String[]::new);
      }
    }
    List<String> beyond = words.stream().filter(w -> w.charAt(0) >= ASCII).toList();
    for (int i = 0; i < BEGINNINGS; i++) {
      int beginning = i;
      others[i] =
          beyond.stream().filter(w -> beginning(w.charAt(0)) == beginning).toArray(String[]::new);
    }
  }

  private static int beginning(char first) {
    return first & (BEGINNINGS - 1);
  }

  /**
   * @param words in lower case
   */
  public static WholeWords of(Collection<String> words) {
    return new WholeWords(words);
  }

  public boolean areIn(String text) {
    boolean inWord = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c >= ASCII) {
        if (isOtherAt(text, at, c)) {
          return true;
        }
        inWord = false;
      } else {
        boolean part = isPartOfWord(c);
        if (part && !inWord && isLatinAt(text, at, c)) {
          return true;
        }
        inWord = part;
      }
    }
    return false;
  }

  private boolean isLatinAt(String text, int at, char first) {
    String[] words = latin[Letters.lower(first)];
    if (words == null) {
      return false;
    }
    for (String word : words) {
      int end = at + word.length();
      if (text.regionMatches(true, at, word, 0, word.length())
          && (end == text.length() || !isPartOfWord(text.charAt(end)))) {
        return true;
      }
    }
    return false;
  }

  private boolean isOtherAt(String text, int at, char c) {
    char first = Letters.lower(c);
    for (String word : others[beginning(first)]) {
      if (word.charAt(0) == first && text.regionMatches(true, at, word, 0, word.length())) {
        return true;
      }
    }
    return false;
  }

  /** {@code \w} */
  private static boolean isPartOfWord(char c) {
    return c < ASCII && (Letters.isLetterOrNumber(c) || c == '_');
  }
}

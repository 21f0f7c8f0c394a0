package app.lanyard.extract.text;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether some word of a list stands in a text, in either case. Words that begin with a Latin
 * letter are found where they stand alone, as {@code \b} tells it: those of ASCII are parted by
 * anything else. Those of other scripts are found anywhere, since they take endings or have no
 * spaces around them. Immutable.
 */
public final class WholeWords {

  private static final int ASCII = 0x80;

  /** Greek, the first script behind the Latin letters. */
  private static final char FIRST_BEYOND_LATIN = 0x370;

  private final @Nullable String[][] latin = new @Nullable String[ASCII][];
  private final String[] others;
  private final String initialsOfOthers;

  private WholeWords(Collection<String> words) {
    for (String word : words) {
      char first = word.charAt(0);
      if (first < ASCII) {
        latin[first] = words.stream().filter(w -> w.charAt(0) == first).toArray(String[]::new);
      }
    }
    others = words.stream().filter(w -> w.charAt(0) >= FIRST_BEYOND_LATIN).toArray(String[]::new);
    var initials = new StringBuilder();
    for (String word : others) {
      initials.append(word.charAt(0));
    }
    initialsOfOthers = initials.toString();
  }

  /**
   * @param words in lower case; each begins with a letter of ASCII or of another script than Latin
   */
  public static WholeWords of(Collection<String> words) {
    return new WholeWords(words);
  }

  public boolean areIn(String text) {
    boolean inWord = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c >= FIRST_BEYOND_LATIN) {
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

  private boolean isOtherAt(String text, int at, char first) {
    if (initialsOfOthers.indexOf(Letters.lower(first)) < 0) {
      return false;
    }
    for (String word : others) {
      if (text.regionMatches(true, at, word, 0, word.length())) {
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

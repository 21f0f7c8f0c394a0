package app.lanyard.extract;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Endings that tell a word, asked in place by their last letter. Immutable. */
final class WordEndings {

  private static final int ASCII = 0x80;

  private final @Nullable String[][] byLastLetter = new @Nullable String[ASCII][];

  /**
   * @param endings in ASCII
   */
  WordEndings(Collection<String> endings) {
    for (String ending : endings) {
      int last = lastLetter(ending, ending.length());
      byLastLetter[last] =
          endings.stream()
              .filter(other -> lastLetter(other, other.length()) == last)
              .toArray(String[]::new);
    }
  }

  /** Whether the part of a text ends with one of them, written just so. */
  boolean end(String text, int start, int end) {
    return startOf(text, start, end) >= 0;
  }

  /** Whether it does, in either case. */
  boolean endInAnyCase(String text, int start, int end) {
    return startOf(text, start, end, true) >= 0;
  }

  /** Where the ending begins that the part of a text has, written just so; -1 if it has none. */
  int startOf(String text, int start, int end) {
    return startOf(text, start, end, false);
  }

  private int startOf(String text, int start, int end, boolean anyCase) {
    int last = start < end ? lastLetter(text, end) : ASCII;
    String[] endings = last < ASCII ? byLastLetter[last] : null;
    if (endings == null) {
      return -1;
    }
    for (String ending : endings) {
      int at = end - ending.length();
      if (at >= start && text.regionMatches(anyCase, at, ending, 0, ending.length())) {
        return at;
      }
    }
    return -1;
  }

  private static int lastLetter(String text, int end) {
    char last = text.charAt(end - 1);
    return last >= 'A' && last <= 'Z' ? last + ('a' - 'A') : last;
  }
}

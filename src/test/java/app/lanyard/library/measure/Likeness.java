package app.lanyard.library.measure;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells how alike two names, titles or addresses are, whatever their case, accents and marks. */
final class Likeness {

  private Likeness() {}

  static String fold(@Nullable String text) {
    if (text == null) {
      return "";
    }
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }

  /** From 0 to 1: the words in common, or the characters in common in order, whichever is more. */
  static double of(@Nullable String first, @Nullable String second) {
    String a = fold(first);
    String b = fold(second);
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    return a.equals(b)
        ? 1
        : Math.max(wordsInCommon(a, b), 2.0 * common(a, b) / (a.length() + b.length()));
  }

  /** One-word names are the same as full names with that first or last name. */
  static boolean samePerson(@Nullable String first, @Nullable String second) {
    String a = fold(first);
    String b = fold(second);
    if (a.isEmpty() || b.isEmpty() || a.equals(b)) {
      return a.equals(b);
    }
    String[] wordsOfA = a.split(" ", -1);
    String[] wordsOfB = b.split(" ", -1);
    return Math.min(wordsOfA.length, wordsOfB.length) == 1
        && (wordsOfA[0].equals(wordsOfB[0])
            || wordsOfA[wordsOfA.length - 1].equals(wordsOfB[wordsOfB.length - 1]));
  }

  static boolean sameAddress(@Nullable String first, @Nullable String second) {
    return bare(first).equals(bare(second));
  }

  private static String bare(@Nullable String url) {
    String text = url == null ? "" : url.replace("\\", "");
    return text.replaceFirst("^https?://(?:www\\.)?", "")
        .replaceFirst("/+$", "")
        .toLowerCase(Locale.ROOT);
  }

  private static double wordsInCommon(String a, String b) {
    Set<String> all = new HashSet<>(Arrays.asList(a.split(" ", -1)));
    Set<String> words = new HashSet<>(Arrays.asList(b.split(" ", -1)));
    Set<String> both = new HashSet<>(all);
    both.retainAll(words);
    all.addAll(words);
    return (double) both.size() / all.size();
  }

  /** Characters in the longest common run and, on both sides of it, again (Ratcliff, Obershelp). */
  private static int common(String a, String b) {
    int length = 0;
    int endOfA = 0;
    int endOfB = 0;
    int[] runs = new int[b.length() + 1];
    for (int i = 1; i <= a.length(); i++) {
      for (int j = b.length(); j > 0; j--) {
        runs[j] = a.charAt(i - 1) == b.charAt(j - 1) ? runs[j - 1] + 1 : 0;
        if (runs[j] > length) {
          length = runs[j];
          endOfA = i;
          endOfB = j;
        }
      }
    }
    if (length == 0) {
      return 0;
    }
    return length
        + common(a.substring(0, endOfA - length), b.substring(0, endOfB - length))
        + common(a.substring(endOfA), b.substring(endOfB));
  }
}

package app.lanyard.library.join;

import app.lanyard.search.PlainLetters;
import java.util.List;
import java.util.regex.Pattern;

/** Text reduced to what stays the same when a name or title is typed in another way. */
public final class Fold {

  private static final Pattern APOSTROPHES = Pattern.compile("(?<=\\p{L})['\\u2019](?=\\p{L})");
  private static final Pattern PUNCTUATION =
      Pattern.compile("(?:[^\\p{L}\\p{M}\\p{N}+#]|(?<![\\p{L}\\p{N}+#])[+#]+)+");

  private Fold() {}

  /**
   * The words of {@code text} in lower case, without diacritics and punctuation, one space between
   * them. Plus and number signs after a letter stay, for they tell C from C++ and C#. Text that has
   * neither letters nor digits folds to itself.
   */
  public static String of(String text) {
    String joined = APOSTROPHES.matcher(PlainLetters.of(text)).replaceAll("");
    String folded = PUNCTUATION.matcher(joined).replaceAll(" ").strip();
    return folded.isEmpty() ? text.strip() : folded;
  }

  /** The words of {@link #of}. */
  static List<String> words(String text) {
    return List.of(of(text).split(" ", -1));
  }
}

package app.lanyard.library.join;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text reduced to what stays the same when a name or title is typed in another way. */
public final class Fold {

  // The Latin, Greek and Cyrillic ones only: in Japanese or Hindi a mark makes another letter.
  private static final Pattern DIACRITICS = Pattern.compile("[\\u0300-\\u036f]+");
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
    String plain =
        DIACRITICS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    String joined =
        APOSTROPHES.matcher(withoutStrokes(plain.toLowerCase(Locale.ROOT))).replaceAll("");
    String folded = PUNCTUATION.matcher(joined).replaceAll(" ").strip();
    return folded.isEmpty() ? text.strip() : Normalizer.normalize(folded, Normalizer.Form.NFC);
  }

  /** The words of {@link #of}. */
  static List<String> words(String text) {
    return List.of(of(text).split(" ", -1));
  }

  /** Letters that Unicode does not take apart, as people type them who lack the key. */
  private static String withoutStrokes(String text) {
    return text.replace("ł", "l")
        .replace("ø", "o")
        .replace("đ", "d")
        .replace("ß", "ss")
        .replace("æ", "ae")
        .replace("œ", "oe");
  }
}

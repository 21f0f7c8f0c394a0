package app.lanyard.store;

import app.lanyard.search.PlainLetters;
import java.util.regex.Pattern;

/** What stays the same of a tag's or an organisation's name when it is spelled in another way. */
final class FacetKey {

  // Plus and number signs tell C from C++ and C#, and begin a tag as people write it in a text.
  private static final Pattern BETWEEN_WORDS =
      Pattern.compile("(?:[^\\p{L}\\p{M}\\p{N}+#]|(?<![\\p{L}\\p{N}+#])[+#])+");

  private FacetKey() {}

  /** The folded words; a text that has none folds to itself. */
  static String of(String text) {
    String words = words(text);
    return words.isEmpty() ? text.strip() : words;
  }

  /** The words in lower case without diacritics, one space between them. */
  static String words(String text) {
    return BETWEEN_WORDS.matcher(PlainLetters.of(text)).replaceAll(" ").strip();
  }
}

package app.lanyard.store;

import java.util.Arrays;
import java.util.List;

/** The words by whose beginnings a value of a facet is found. */
final class FacetWords {

  private FacetWords() {}

  /** The folded words of a label, a space before each. */
  static String of(String label) {
    return " " + FacetKey.words(SearchText.indexed(label));
  }

  /** For each word typed a pattern of SQL's LIKE; letters, digits, plus and number signs alone. */
  static List<String> patterns(String typed) {
    return Arrays.stream(FacetKey.words(SearchText.indexed(typed)).split(" ", -1))
        .filter(word -> !word.isEmpty())
        .map(word -> "% " + word + "%")
        .toList();
  }

  /** Whether a label has all words of such patterns. */
  static boolean matches(String label, List<String> patterns) {
    String words = of(label);
    return patterns.stream()
        .allMatch(pattern -> words.contains(pattern.substring(1, pattern.length() - 1)));
  }
}

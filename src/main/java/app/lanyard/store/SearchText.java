package app.lanyard.store;

import app.lanyard.search.PlainLetters;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Text as the full-text index takes it, and what a person types as one of its queries. The index
 * takes an unbroken run of letters for one word; Chinese and Japanese are written without breaks,
 * so there each character becomes a word of its own, and a typed run a phrase of them.
 */
final class SearchText {

  private static final Pattern UNSPACED =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsBopomofo}ー々]");
  private static final char FIRST_OTHER = '\u0080';
  private static final char FIRST_UNSPACED = '\u2e80';
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\x00]+");

  private SearchText() {}

  /** The text to put into the index. */
  static String indexed(String text) {
    String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
    // Most texts hold no other letters, and need not be searched for them.
    if (normal.chars().allMatch(unit -> unit < FIRST_OTHER)) {
      return normal;
    }
    String folded = PlainLetters.withoutStrokes(normal.toLowerCase(Locale.ROOT));
    boolean spaced = folded.chars().allMatch(unit -> unit < FIRST_UNSPACED);
    return spaced ? folded : UNSPACED.matcher(folded).replaceAll(" $0 ");
  }

  /**
   * A query that finds what holds each word of {@code typed}, by their beginnings; empty if there
   * is no word in it. Each word is quoted, so nothing in it is taken for the index's own syntax.
   */
  static String query(String typed) {
    return Arrays.stream(SPACES.split(Normalizer.normalize(typed, Normalizer.Form.NFKC)))
        .filter(word -> WORD.matcher(word).find())
        .map(word -> phrase(word, true))
        .collect(Collectors.joining(" AND "));
  }

  /** A query that finds what holds all words of one of these names, by their beginnings. */
  static String queryOfNames(List<String> names) {
    return names.stream().map(name -> "(" + query(name) + ")").collect(Collectors.joining(" OR "));
  }

  /**
   * A query that finds words in their order, with nothing between them.
   *
   * @param open whether the last word may go on
   */
  static String phrase(String words, boolean open) {
    return '"' + indexed(words).replace('"', ' ').strip() + (open ? "\" *" : "\"");
  }
}

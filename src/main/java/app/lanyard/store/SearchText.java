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

  /**
   * The text to put into the index. Most lines hold plain letters alone, for which there is nothing
   * to do; no form of a letter reaches over the end of a line (Unicode Standard Annex 15).
   */
  static String indexed(String text) {
    int other = firstOther(text, 0);
    if (other == text.length()) {
      return text;
    }
    var indexed = new StringBuilder(text.length() + text.length() / 8);
    int end;
    for (int start = 0; start < text.length(); start = end) {
      end = endOfLine(text, start);
      if (other >= end) {
        indexed.append(text, start, end);
      } else {
        indexed.append(folded(text.substring(start, end)));
        other = firstOther(text, end);
      }
    }
    return indexed.toString();
  }

  /** Where the first character that is not of ASCII stands; the end if there is none. */
  private static int firstOther(String text, int start) {
    int place = start;
    while (place < text.length() && text.charAt(place) < FIRST_OTHER) {
      place++;
    }
    return place;
  }

  /** Behind the line break. */
  private static int endOfLine(String text, int start) {
    int newline = text.indexOf('\n', start);
    return newline < 0 ? text.length() : newline + 1;
  }

  private static String folded(String line) {
    String normal = Normalizer.normalize(line, Normalizer.Form.NFKC);
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

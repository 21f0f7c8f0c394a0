package app.lanyard.annotation;

import app.lanyard.model.annotation.TextQuote;

/**
 * A quote as it is looked for: with white space folded, and that at its ends counted to what is
 * around it.
 *
 * @param exact empty if only white space was quoted
 */
record FoldedQuote(String exact, String prefix, String suffix) {

  /** Other programs may keep more than is of use. */
  private static final int MOST_CONTEXT = 2 * Quoting.CONTEXT;

  private static final int LEAST_CONTEXT = 16;

  static FoldedQuote of(TextQuote quote) {
    String before = quote.prefix();
    String exact = quote.exact();
    int from = 0;
    int to = exact.length();
    while (from < to && FoldedText.isBlank(exact.charAt(from))) {
      from++;
    }
    while (to > from && FoldedText.isBlank(exact.charAt(to - 1))) {
      to--;
    }
    String prefix = folded(before + exact.substring(0, from));
    String suffix = folded(exact.substring(to) + quote.suffix());
    return new FoldedQuote(
        folded(exact.substring(from, to)),
        prefix.substring(Math.max(0, prefix.length() - MOST_CONTEXT)),
        suffix.substring(0, Math.min(suffix.length(), MOST_CONTEXT)));
  }

  private static String folded(String text) {
    return FoldedText.of(text).text();
  }

  int length() {
    return exact.length();
  }

  /** All that is known of the place. */
  String whole() {
    return prefix + exact + suffix;
  }

  /** Whether so much is known of what was around it that the place can be told by it. */
  boolean isKnownByContext() {
    return contextLength() >= LEAST_CONTEXT;
  }

  /** Whether so much is known of both sides. */
  boolean isKnownOnBothSides() {
    return Math.min(prefix.length(), suffix.length()) >= LEAST_CONTEXT;
  }

  /** How many characters are known of what was around it. */
  int contextLength() {
    return prefix.length() + suffix.length();
  }
}

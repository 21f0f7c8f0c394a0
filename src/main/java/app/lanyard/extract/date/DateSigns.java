package app.lanyard.extract.date;

import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.PhraseMap;

/**
 * What a text has that dates are made of. Most texts lack what a form of dates can't do without,
 * and need not be searched for it.
 */
final class DateSigns {

  private static final int MOST_LETTERS_BEFORE_MONTH = 2;
  private static final String EAST_ASIAN = "年년月월";

  private final PhraseMap<?> months;
  private int longestNumber;
  private boolean dotted;
  private boolean parted;
  private boolean eastAsian;
  private boolean month;

  private DateSigns(PhraseMap<?> months) {
    this.months = months;
  }

  static DateSigns of(String text, PhraseMap<?> months) {
    var signs = new DateSigns(months);
    signs.read(text);
    return signs;
  }

  /** Whether a number has so many figures or more. */
  boolean hasNumberOf(int figures) {
    return longestNumber >= figures;
  }

  /** Whether a full stop stands behind a number. */
  boolean hasDotted() {
    return dotted;
  }

  /** Whether one of {@code -/._} stands between two numbers. */
  boolean hasParted() {
    return parted;
  }

  /** Whether there is a sign for years or months. */
  boolean hasEastAsian() {
    return eastAsian;
  }

  /** Whether a word is the name of a month, or ends as one: "1stApril". */
  boolean hasMonth() {
    return month;
  }

  private void read(String text) {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Letters.isDigit(c)) {
        at = number(text, at);
      } else if (Letters.isLetter(c)) {
        at = word(text, at);
      } else {
        at++;
      }
    }
  }

  private int number(String text, int start) {
    int end = start;
    while (Letters.isDigit(text, end)) {
      end++;
    }
    longestNumber = Math.max(longestNumber, end - start);
    if (end < text.length()) {
      char next = text.charAt(end);
      dotted |= next == '.';
      parted |= "-/._".indexOf(next) >= 0 && Letters.isDigit(text, end + 1);
    }
    return end;
  }

  private int word(String text, int start) {
    int end = start;
    while (end < text.length()) {
      char c = text.charAt(end);
      if (!Letters.isLetter(c)) {
        break;
      }
      eastAsian |= c >= 0x2E80 && EAST_ASIAN.indexOf(c) >= 0;
      end++;
    }
    for (int from = start; from <= start + MOST_LETTERS_BEFORE_MONTH && from < end; from++) {
      month |= months.contains(text, from, end);
    }
    return end;
  }
}

package app.lanyard.extract.date;

import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.PhraseMap;
import java.util.Arrays;

/**
 * What a text has that dates are made of. Most texts lack what a form of dates can't do without,
 * and need not be searched for it.
 */
final class DateSigns {

  private static final int MOST_LETTERS_BEFORE_MONTH = 2;
  private static final int FIRST_EAST_ASIAN = 0x2E80;
  private static final String EAST_ASIAN = "年년月월";

  /** What the names of Japanese eras begin with. */
  private static final String ERAS = "令平昭";

  private final PhraseMap<?> months;
  private int[] starts = new int[8];
  private int[] ends = new int[8];
  private int size;
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

  /** How many places there are where a number or the name of a month or an era begins. */
  int size() {
    return size;
  }

  /** Where the place begins, in the order of the text. */
  int start(int place) {
    return starts[place];
  }

  /** The position behind the number or word that begins there. */
  int end(int place) {
    return ends[place];
  }

  private void place(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    starts[size] = start;
    ends[size++] = end;
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
    place(start, end);
    longestNumber = Math.max(longestNumber, end - start);
    if (end < text.length()) {
      char next = text.charAt(end);
      dotted |= next == '.';
      parted |= "-/._".indexOf(next) >= 0 && Letters.isDigit(text, end + 1);
    }
    return end;
  }

  private void era(char c, int at) {
    if (ERAS.indexOf(c) >= 0) {
      place(at, at + 1);
    }
  }

  private int word(String text, int start) {
    int end = start;
    while (end < text.length()) {
      char c = text.charAt(end);
      if (!Letters.isLetter(c)) {
        break;
      }
      if (c >= FIRST_EAST_ASIAN) {
        eastAsian |= EAST_ASIAN.indexOf(c) >= 0;
        era(c, end);
      }
      end++;
    }
    if (months.contains(text, start, end)) {
      place(start, end);
      month = true;
    }
    for (int i = 1; i <= MOST_LETTERS_BEFORE_MONTH && !month && start + i < end; i++) {
      month = months.contains(text, start + i, end);
    }
    return end;
  }
}

package app.lanyard.extract.date;

import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.PhraseMap;
import java.util.Arrays;

/**
 * The places of a text where dates may begin: its numbers, the names of months and of eras. Most
 * forms of dates are ruled out at a place by what is there and right behind it.
 */
final class DateSigns {

  private static final int MOST_LETTERS_BEFORE_MONTH = 2;
  private static final int MOST_DAYS = 5;
  private static final int FIRST_EAST_ASIAN = 0x2E80;
  private static final String EAST_ASIAN = "年년月월";

  /** What the names of Japanese eras begin with. */
  private static final String ERAS = "令平昭";

  private final String text;
  private final PhraseMap<?> months;
  private Place[] places = new Place[8];
  private int[] starts = new int[8];
  private int[] ends = new int[8];
  private int size;
  private boolean eastAsian;
  private boolean joinedMonth;

  private DateSigns(String text, PhraseMap<?> months) {
    this.text = text;
    this.months = months;
  }

  static DateSigns of(String text, PhraseMap<?> months) {
    var signs = new DateSigns(text, months);
    signs.read();
    return signs;
  }

  String text() {
    return text;
  }

  /** Whether there is a sign for years or months. */
  boolean hasEastAsian() {
    return eastAsian;
  }

  /** How many places there are. */
  int size() {
    return size;
  }

  /** What begins at a place; the places are in the order of the text. */
  Place place(int place) {
    return places[place];
  }

  int start(int place) {
    return starts[place];
  }

  /** Whether one of some characters stands right behind the number or word of a place. */
  boolean isBehind(int place, String characters) {
    return has(ends[place], characters);
  }

  /** Whether one of some characters stands so many behind the first of a place. */
  boolean has(int place, int offset, String characters) {
    return has(starts[place] + offset, characters);
  }

  /** Whether something begins next, at most so many characters behind a place. */
  boolean isNext(int place, Place next, int distance) {
    return place + 1 < size
        && places[place + 1] == next
        && starts[place + 1] - ends[place] <= distance;
  }

  /** Whether the name of a month is next but for a few other days, or may be written to a day. */
  boolean isBeforeMonth(int place) {
    int next = place + 1;
    while (next < size && next - place < MOST_DAYS && places[next] == Place.DAY) {
      next++;
    }
    return joinedMonth || (next < size && places[next] == Place.MONTH);
  }

  private boolean has(int at, String characters) {
    return at < text.length() && characters.indexOf(text.charAt(at)) >= 0;
  }

  private void add(Place place, int start, int end) {
    if (size == starts.length) {
      places = Arrays.copyOf(places, size * 2);
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    places[size] = place;
    starts[size] = start;
    ends[size++] = end;
  }

  private void read() {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Letters.isDigit(c)) {
        at = number(at);
      } else if (Letters.isLetter(c)) {
        at = word(at);
      } else {
        at++;
      }
    }
  }

  private int number(int start) {
    int end = start;
    while (Letters.isDigit(text, end)) {
      end++;
    }
    add(Place.ofFigures(end - start), start, end);
    return end;
  }

  private int word(int start) {
    int end = start;
    while (end < text.length()) {
      char c = text.charAt(end);
      if (!Letters.isLetter(c)) {
        break;
      }
      if (c >= FIRST_EAST_ASIAN) {
        eastAsian |= EAST_ASIAN.indexOf(c) >= 0;
        if (ERAS.indexOf(c) >= 0) {
          add(Place.ERA, end, end + 1);
        }
      }
      end++;
    }
    if (months.contains(text, start, end)) {
      add(Place.MONTH, start, end);
    } else if (start > 0 && (Letters.isDigit(text, start - 1) || text.charAt(start - 1) == '-')) {
      joinedMonth |= isJoinedMonth(start, end);
    }
    return end;
  }

  /** Whether a word behind a number ends as the name of a month: "1stApril". */
  private boolean isJoinedMonth(int start, int end) {
    for (int i = 1; i <= MOST_LETTERS_BEFORE_MONTH && start + i < end; i++) {
      if (months.contains(text, start + i, end)) {
        return true;
      }
    }
    return false;
  }
}

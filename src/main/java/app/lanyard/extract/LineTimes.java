package app.lanyard.extract;

import app.lanyard.extract.date.ClockReader;
import app.lanyard.extract.text.Letters;
import app.lanyard.model.TalkTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The times that the first lines of talks begin with, asked for in the order of the note. */
final class LineTimes {

  private static final int MOST_MARKS = 20;
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}[.)]\\s+");

  private final String text;
  private int start;
  private int line = 1;

  LineTimes(String text) {
    this.text = text;
  }

  /**
   * @param wanted a line not before that of the call before
   */
  Optional<TalkTime> time(int wanted) {
    while (line < wanted) {
      int next = text.indexOf('\n', start);
      if (next < 0) {
        return Optional.empty();
      }
      start = next + 1;
      line++;
    }
    int end = text.indexOf('\n', start);
    return leading(text.substring(start, end < 0 ? text.length() : end));
  }

  private static Optional<TalkTime> leading(String whole) {
    String bare = withoutMarks(whole);
    Matcher number = NUMBER.matcher(bare);
    String told = number.lookingAt() ? withoutMarks(bare.substring(number.end())) : bare;
    return ClockReader.leading(told).map(ClockReader.ClockMatch::time);
  }

  /** Without what makes a heading, an item, a cell, emphasis or a link of it. */
  private static String withoutMarks(String line) {
    int at = 0;
    while (at < line.length() && at < MOST_MARKS && !isBeginning(line.codePointAt(at))) {
      at += Character.charCount(line.codePointAt(at));
    }
    return line.substring(Math.min(at, line.length()));
  }

  private static boolean isBeginning(int codePoint) {
    return Letters.isLetterOrNumber(codePoint);
  }
}

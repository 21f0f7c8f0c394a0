package app.lanyard.extract;

import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.date.WrittenDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The date that the lines so far begin with, as in "18 April: …". They are looked at when the date
 * is asked for, each once: most lines lead to no talk.
 */
final class LeadingDates {

  private final DateParser dates;
  private final List<String> unread = new ArrayList<>();
  private Optional<WrittenDate> last = Optional.empty();

  LeadingDates(DateParser dates) {
    this.dates = dates;
  }

  void add(String line) {
    unread.add(line);
  }

  /** The date of the last line that begins with one. */
  Optional<WrittenDate> last() {
    for (String line : unread.reversed()) {
      Optional<WrittenDate> date = DateLines.leading(line, dates);
      if (date.isPresent()) {
        last = date;
        break;
      }
    }
    unread.clear();
    return last;
  }
}

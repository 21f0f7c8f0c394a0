package app.lanyard.extract;

import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.date.WrittenDate;
import app.lanyard.extract.text.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The date that the lines so far begin with, as in "18 April: …". They are looked at when the date
 * is asked for, each once: most lines lead to no talk.
 */
final class LeadingDates {

  private final DateParser dates;
  private final List<RichText> unread = new ArrayList<>();
  private Optional<WrittenDate> last = Optional.empty();

  LeadingDates(DateParser dates) {
    this.dates = dates;
  }

  /** Adds one line or several. */
  void add(RichText lines) {
    unread.add(lines);
  }

  /** The date of the last line that begins with one. */
  Optional<WrittenDate> last() {
    last = ofUnread().or(() -> last);
    unread.clear();
    return last;
  }

  private Optional<WrittenDate> ofUnread() {
    for (RichText lines : unread.reversed()) {
      for (RichText line : lines.lines().reversed()) {
        Optional<WrittenDate> date = DateLines.leading(line.text(), dates);
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }
}

package app.lanyard.store;

import app.lanyard.model.TalkTime;
import app.lanyard.model.TracedDate;
import java.time.LocalTime;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values for a statement's question marks, in order. */
final class Parameters {

  private final List<@Nullable Object> values = new ArrayList<>();

  Parameters add(@Nullable Object... more) {
    Collections.addAll(values, more);
    return this;
  }

  /** The four columns of a date: first day, last day, precision, origin. */
  Parameters addDate(@Nullable TracedDate date) {
    if (date == null) {
      return add(null, null, null, null);
    }
    return add(
        date.span().start().toEpochDay(),
        date.span().end().toEpochDay(),
        date.span().precision().name(),
        date.origin().wireName());
  }

  /** The two columns of a time of day. */
  Parameters addTime(@Nullable TalkTime time) {
    return time == null
        ? add(null, null)
        : add(minute(time.start()), time.knownEnd().map(Parameters::minute).orElse(null));
  }

  private static int minute(LocalTime time) {
    return time.get(ChronoField.MINUTE_OF_DAY);
  }

  @Nullable Object[] toArray() {
    return values.toArray();
  }
}

package app.lanyard.store;

import app.lanyard.model.TracedDate;
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

  @Nullable Object[] toArray() {
    return values.toArray();
  }
}

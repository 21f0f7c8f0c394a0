package app.lanyard.ui.timeline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days that a person asks for, as they chose them: the first may lie after the last.
 *
 * @param from null for no limit
 * @param to included; null for no limit
 */
record DateRange(@Nullable LocalDate from, @Nullable LocalDate to) {

  static final DateRange ALL = new DateRange(null, null);

  static DateRange ofYear(int year) {
    return new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  boolean isAll() {
    return from == null && to == null;
  }

  /** Whether no day can be in it. */
  boolean isBackwards() {
    return from != null && to != null && from.isAfter(to);
  }
}

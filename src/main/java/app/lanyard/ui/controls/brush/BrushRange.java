package app.lanyard.ui.controls.brush;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days that are chosen.
 *
 * @param from null for no limit
 * @param to included; null for no limit
 */
public record BrushRange(@Nullable LocalDate from, @Nullable LocalDate to) {

  public static final BrushRange ALL = new BrushRange(null, null);

  public boolean isAll() {
    return from == null && to == null;
  }

  /** An end that lies where there is nothing beyond is no limit. */
  static BrushRange of(LocalDate from, LocalDate to, TimeWindow extent) {
    return new BrushRange(
        from.isAfter(extent.first()) ? from : null, to.isBefore(extent.last()) ? to : null);
  }

  LocalDate firstIn(TimeWindow extent) {
    return from == null ? extent.first() : from;
  }

  LocalDate lastIn(TimeWindow extent) {
    return to == null ? extent.last() : to;
  }
}

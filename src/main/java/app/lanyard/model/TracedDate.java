package app.lanyard.model;

import java.time.LocalDate;

/** A date that can be traced to where it was found. */
public record TracedDate(DateSpan span, DateOrigin origin) {

  public static TracedDate day(LocalDate day, DateOrigin origin) {
    return new TracedDate(DateSpan.day(day), origin);
  }
}

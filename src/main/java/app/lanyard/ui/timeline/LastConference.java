package app.lanyard.ui.timeline;

import app.lanyard.model.DatePrecision;
import app.lanyard.model.DateSpan;
import app.lanyard.model.EventLabel;
import app.lanyard.model.TalkGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the days of the conference that has begun most recently. */
final class LastConference {

  private LastConference() {}

  /** Its days, or all dates if the library knows of no conference with days. */
  static DateRange of(List<TalkGroup> newestFirst, LocalDate today) {
    return newestFirst.stream()
        .map(LastConference::days)
        .filter(Objects::nonNull)
        .filter(span -> !span.start().isAfter(today))
        .findFirst()
        .map(span -> new DateRange(span.start(), span.end()))
        .orElse(DateRange.ALL);
  }

  private static @Nullable DateSpan days(TalkGroup group) {
    EventLabel event = group.event();
    if (event == null) {
      return null;
    }
    DateSpan span = event.span() == null ? group.span() : event.span();
    return span != null && span.precision() == DatePrecision.DAY ? span : null;
  }
}

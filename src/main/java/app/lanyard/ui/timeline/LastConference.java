package app.lanyard.ui.timeline;

import app.lanyard.model.DatePrecision;
import app.lanyard.model.DateSpan;
import app.lanyard.model.EventLabel;
import app.lanyard.model.TalkGroup;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the days of the conference that has begun most recently. */
final class LastConference {

  private static final int LONGEST_DAYS = 14;

  private LastConference() {}

  /** Its days, or all dates if the library knows of no conference with days. */
  static DateRange of(List<TalkGroup> newestFirst, LocalDate today) {
    return newestFirst.stream()
        .filter(group -> begins(group).filter(day -> !day.isAfter(today)).isPresent())
        .findFirst()
        .map(group -> days(group, newestFirst))
        .orElse(DateRange.ALL);
  }

  private static Optional<LocalDate> begins(TalkGroup group) {
    return Optional.ofNullable(group.event())
        .flatMap(event -> days(event.span()).or(() -> days(group.span())))
        .map(DateSpan::start);
  }

  private static Optional<DateSpan> days(@Nullable DateSpan span) {
    return Optional.ofNullable(span).filter(known -> known.precision() == DatePrecision.DAY);
  }

  /** Of an event whose days no note names, those around the newest talk that have talks. */
  private static DateRange days(TalkGroup newest, List<TalkGroup> groups) {
    EventLabel event = Objects.requireNonNull(newest.event());
    Optional<DateSpan> named = days(event.span());
    if (named.isPresent()) {
      return new DateRange(named.get().start(), named.get().end());
    }
    DateSpan last = Objects.requireNonNull(newest.span());
    LocalDate first =
        groups.stream()
            .filter(group -> event.equals(group.event()))
            .flatMap(group -> begins(group).stream())
            .filter(day -> !day.isBefore(last.start().minusDays(LONGEST_DAYS)))
            .min(Comparator.naturalOrder())
            .orElse(last.start());
    return new DateRange(first, last.end());
  }
}

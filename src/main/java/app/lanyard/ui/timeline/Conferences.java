package app.lanyard.ui.timeline;

import app.lanyard.model.DatePrecision;
import app.lanyard.model.DateSpan;
import app.lanyard.model.EventLabel;
import app.lanyard.model.TalkGroup;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the conferences that talks were given at, by their days. */
final class Conferences {

  private static final int LONGEST_DAYS = 14;

  private Conferences() {}

  /** An event and its days. */
  record Conference(EventLabel event, DateRange days) {}

  /**
   * Those whose days are known, each once.
   *
   * @param newestFirst the talks of the library
   */
  static Stream<Conference> of(List<TalkGroup> newestFirst) {
    Set<Long> seen = new HashSet<>();
    return newestFirst.stream()
        .filter(group -> begins(group).isPresent())
        .filter(group -> seen.add(Objects.requireNonNull(group.event()).id()))
        .map(group -> conference(group, newestFirst));
  }

  /**
   * The days of the conference that has begun most recently, or all dates if the library knows of
   * no conference with days.
   */
  static DateRange last(List<TalkGroup> newestFirst, LocalDate today) {
    return newestFirst.stream()
        .filter(group -> begins(group).filter(day -> !day.isAfter(today)).isPresent())
        .findFirst()
        .map(group -> conference(group, newestFirst).days())
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
  private static Conference conference(TalkGroup newest, List<TalkGroup> groups) {
    EventLabel event = Objects.requireNonNull(newest.event());
    Optional<DateSpan> named = days(event.span());
    if (named.isPresent()) {
      return new Conference(event, new DateRange(named.get().start(), named.get().end()));
    }
    DateSpan last = Objects.requireNonNull(newest.span());
    LocalDate first =
        groups.stream()
            .filter(group -> event.equals(group.event()))
            .flatMap(group -> begins(group).stream())
            .filter(day -> !day.isBefore(last.start().minusDays(LONGEST_DAYS)))
            .min(Comparator.naturalOrder())
            .orElse(last.start());
    return new Conference(event, new DateRange(first, last.end()));
  }
}

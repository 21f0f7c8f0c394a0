package app.lanyard.extract;

import app.lanyard.model.DateOrigin;
import app.lanyard.model.DatePrecision;
import app.lanyard.model.DateSpan;
import app.lanyard.model.FoundTalk;
import app.lanyard.model.NoteFacts;
import app.lanyard.model.TracedDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Dates a note that has no date of its own, but whose talks were all given within a few days. */
final class DatesOfTalks {

  private static final int MOST_DAYS = 10;

  private DatesOfTalks() {}

  static NoteFacts complete(NoteFacts facts, List<FoundTalk> talks) {
    List<DateSpan> days =
        talks.stream()
            .map(FoundTalk::date)
            .filter(Objects::nonNull)
            .filter(date -> date.origin() == DateOrigin.STATED)
            .map(TracedDate::span)
            .filter(span -> span.precision() == DatePrecision.DAY)
            .toList();
    if (facts.date() != null || days.isEmpty() || days.size() < talks.size()) {
      return facts;
    }
    LocalDate first = days.stream().map(DateSpan::start).min(Comparator.naturalOrder()).get();
    LocalDate last = days.stream().map(DateSpan::end).max(Comparator.naturalOrder()).get();
    return first.plusDays(MOST_DAYS).isBefore(last)
        ? facts
        : new NoteFacts(
            facts.title(),
            facts.author(),
            new TracedDate(DateSpan.days(first, last), DateOrigin.STATED),
            facts.language(),
            facts.tags());
  }
}

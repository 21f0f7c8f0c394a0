package app.lanyard.library.join;

import app.lanyard.model.DateSpan;
import app.lanyard.model.TracedDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Chooses among the dates that are known of one thing: the one with the best origin, made more
 * exact by another that lies within it. So "2025" above a talk gives way to the days of its event
 * in that year, and never to those of another.
 */
final class BestDate {

  private static final Comparator<TracedDate> EVIDENCE = Comparator.comparing(TracedDate::origin);
  private static final Comparator<TracedDate> EXACTNESS =
      Comparator.comparing((TracedDate date) -> date.span().precision()).thenComparing(EVIDENCE);

  private BestDate() {}

  static Optional<TracedDate> of(List<TracedDate> dates) {
    return dates.stream()
        .min(EVIDENCE)
        .flatMap(
            best ->
                dates.stream().filter(date -> liesWithin(date.span(), best.span())).min(EXACTNESS));
  }

  private static boolean liesWithin(DateSpan inner, DateSpan outer) {
    return outer.contains(inner.start()) && outer.contains(inner.end());
  }
}

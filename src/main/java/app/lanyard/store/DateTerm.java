package app.lanyard.store;

import app.lanyard.model.search.DayRange;
import app.lanyard.model.search.Term;
import java.util.ArrayList;
import java.util.List;

/** A date asked for, as a condition on the two columns of a span of days. */
final class DateTerm {

  private DateTerm() {}

  /**
   * @param columns what stands before {@code date_start} and {@code date_end}
   */
  static Condition of(Term.Dated term, String columns) {
    return Condition.anyOf(term.ranges().stream().map(range -> touches(range, columns)).toList());
  }

  private static Condition touches(DayRange range, String columns) {
    List<Condition> ends = new ArrayList<>();
    if (range.from() != null) {
      ends.add(Condition.of(columns + "date_end >= ?", range.from().toEpochDay()));
    }
    if (range.to() != null) {
      ends.add(Condition.of(columns + "date_start <= ?", range.to().toEpochDay()));
    }
    return ends.isEmpty() ? Condition.of(columns + "date_end NOTNULL") : Condition.allOf(ends);
  }
}

package app.lanyard.search;

import app.lanyard.model.search.DayRange;
import app.lanyard.model.search.Operator;
import app.lanyard.model.search.QueryProblem.Kind;
import app.lanyard.model.search.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts right an {@code after:} that is later than the {@code before:} beside it. */
final class DateOrder {

  private final Problems problems;

  DateOrder(Problems problems) {
    this.problems = problems;
  }

  List<Placed> inOrder(List<Placed> terms) {
    Placed after = only(terms, Operator.AFTER);
    Placed before = only(terms, Operator.BEFORE);
    if (after == null || before == null) {
      return terms;
    }
    LocalDate from = Objects.requireNonNull(range(after).from());
    LocalDate end = Objects.requireNonNull(range(before).to()).plusDays(1);
    if (from.isBefore(end)) {
      return terms;
    }
    List<Placed> swapped = new ArrayList<>(terms);
    swapped.removeAll(List.of(after, before));
    swapped.add(with(after, new DayRange(end, null)));
    String understood = "after:" + end;
    if (from.isAfter(end)) {
      swapped.add(with(before, new DayRange(null, from.minusDays(1))));
      understood += " before:" + from;
    }
    problems.add(
        Kind.DATES_SWAPPED,
        Math.min(after.start(), before.start()),
        Math.max(after.end(), before.end()),
        understood);
    return swapped;
  }

  /** The term of that operator, if there is one and no other, and it has one date. */
  private static @Nullable Placed only(List<Placed> terms, Operator operator) {
    List<Placed> found = terms.stream().filter(placed -> isPlain(placed.term(), operator)).toList();
    return found.size() == 1 ? found.getFirst() : null;
  }

  private static boolean isPlain(Term term, Operator operator) {
    return term instanceof Term.Dated dated
        && dated.operator() == operator
        && !dated.excluded()
        && dated.ranges().size() == 1;
  }

  private static DayRange range(Placed placed) {
    return ((Term.Dated) placed.term()).ranges().getFirst();
  }

  private static Placed with(Placed placed, DayRange range) {
    var dated = (Term.Dated) placed.term();
    return new Placed(
        new Term.Dated(dated.operator(), List.of(range), false), placed.start(), placed.end());
  }
}

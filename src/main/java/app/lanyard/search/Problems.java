package app.lanyard.search;

import app.lanyard.model.search.QueryProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers what is wrong with one query. */
final class Problems {

  private final String text;
  private final List<QueryProblem> problems = new ArrayList<>();

  Problems(String text) {
    this.text = text;
  }

  /** One of which nothing else is searched for instead. */
  void leftOut(QueryProblem.Kind kind, int start, int end, String... arguments) {
    add(kind, start, end, "", arguments);
  }

  void add(QueryProblem.Kind kind, int start, int end, String understood, String... arguments) {
    problems.add(
        new QueryProblem(
            kind, start, end, List.of(arguments), understood, isUnfinished(kind, end)));
  }

  List<QueryProblem> inOrder() {
    return problems.stream()
        .sorted(Comparator.comparingInt(QueryProblem::start).thenComparingInt(QueryProblem::end))
        .toList();
  }

  /** Whether typing on may mend it. */
  private boolean isUnfinished(QueryProblem.Kind kind, int end) {
    if (end < text.length()) {
      return false;
    }
    return switch (kind) {
      case YEARS_SWAPPED, DATES_SWAPPED, DOUBLE_MINUS, NO_BRACKETS, NO_ENDINGS, TOO_LONG -> false;
      default -> true;
    };
  }
}

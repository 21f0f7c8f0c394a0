package app.lanyard.ui.search;

import app.lanyard.model.search.ParsedQuery;
import app.lanyard.model.search.QueryProblem;
import java.util.List;

/**
 * Something in the query that can't be meant, with the words that it is about.
 *
 * @param place empty if it is about the query as a whole
 */
record PlacedProblem(String place, QueryProblem problem) {

  /** Those of a query, in the order of their places. */
  static List<PlacedProblem> of(ParsedQuery query) {
    return query.problems().stream().map(problem -> of(query.text(), problem)).toList();
  }

  private static PlacedProblem of(String text, QueryProblem problem) {
    int start = Math.min(problem.start(), text.length());
    int end = Math.clamp(problem.end(), start, text.length());
    boolean whole = start == 0 && end == text.length() && text.contains(" ");
    return new PlacedProblem(whole ? "" : text.substring(start, end).strip(), problem);
  }
}

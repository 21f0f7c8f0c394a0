package app.lanyard.model.search;

import java.util.List;

/**
 * What was made of a typed query. There is always a query, whatever was typed.
 *
 * @param text as it was typed
 * @param problems in the order of their places
 */
public record ParsedQuery(String text, Query query, List<QueryProblem> problems) {

  public ParsedQuery {
    problems = List.copyOf(problems);
  }
}

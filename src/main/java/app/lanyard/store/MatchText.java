package app.lanyard.store;

import app.lanyard.model.search.Query;
import app.lanyard.model.search.Term;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The words and phrases of a query in the syntax of the full-text index.
 *
 * @param wanted what must be found; empty if nothing
 * @param unwanted what must not be found; empty if nothing
 */
record MatchText(String wanted, String unwanted) {

  static MatchText of(Query query) {
    return new MatchText(joined(query, false, " AND "), joined(query, true, " OR "));
  }

  boolean isWanted() {
    return !wanted.isEmpty();
  }

  /** The whole of it; only if anything is wanted. */
  String expression() {
    return unwanted.isEmpty() ? wanted : "(" + wanted + ") NOT (" + unwanted + ")";
  }

  /** The whole of it, what is wanted being in one column. */
  String expressionIn(String column) {
    String there = column + " : (" + wanted + ")";
    return unwanted.isEmpty() ? there : "(" + there + ") NOT (" + unwanted + ")";
  }

  private static String joined(Query query, boolean excluded, String with) {
    return query.texts().stream()
        .filter(term -> term.excluded() == excluded)
        .map(MatchText::written)
        .flatMap(List::stream)
        .collect(Collectors.joining(with));
  }

  private static List<String> written(Term term) {
    return switch (term) {
      case Term.Word word -> List.of(SearchText.phrase(word.text(), !word.excluded()));
      case Term.Phrase phrase -> List.of(SearchText.phrase(phrase.text(), phrase.open()));
      case Term.Named named -> List.of();
      case Term.Dated dated -> List.of();
    };
  }
}

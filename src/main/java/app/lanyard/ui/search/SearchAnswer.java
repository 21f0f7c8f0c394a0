package app.lanyard.ui.search;

import app.lanyard.model.search.Completion;
import app.lanyard.model.search.Completions;
import app.lanyard.model.search.ParsedQuery;
import app.lanyard.model.search.SearchResults;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a query.
 *
 * @param offers ways to go on with it at the caret
 */
record SearchAnswer(ParsedQuery query, SearchResults results, Completions offers) {

  /** The text of the field once an offer is taken, and where the caret stands then. */
  record Taken(String text, int caret) {}

  boolean isFor(String text) {
    return query.text().equals(text);
  }

  /** What becomes of the text; nothing if the offer was made for another one. */
  Optional<Taken> take(String text, Completion offer) {
    return isFor(text) && offers.choices().contains(offer)
        ? Optional.of(new Taken(offers.applied(text, offer), offers.caretAfter(offer)))
        : Optional.empty();
  }

  /** What is wrong with the query and will not be put right by typing on. */
  List<PlacedProblem> certainProblems() {
    return problems().stream().filter(placed -> !placed.problem().unfinished()).toList();
  }

  List<PlacedProblem> problems() {
    return PlacedProblem.of(query);
  }
}

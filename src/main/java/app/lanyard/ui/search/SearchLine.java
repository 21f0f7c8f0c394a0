package app.lanyard.ui.search;

import app.lanyard.model.search.Completion;
import app.lanyard.model.search.Operator;
import app.lanyard.model.search.SearchGroup;
import app.lanyard.model.search.SearchHit;

/** A line of the panel below the search field. */
sealed interface SearchLine {

  /** Whether the arrows stop at it. */
  default boolean canBeChosen() {
    return true;
  }

  /** An operator, for somebody who has not typed anything yet. */
  record Explained(Operator operator) implements SearchLine {}

  /** A way to go on typing. */
  record Offer(Completion completion) implements SearchLine {}

  /** Stands above the results of a kind. */
  record Heading(SearchGroup group) implements SearchLine {

    @Override
    public boolean canBeChosen() {
      return false;
    }
  }

  /** A result. */
  record Hit(SearchHit hit) implements SearchLine {}
}

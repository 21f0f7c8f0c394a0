package app.lanyard.store;

import app.lanyard.model.search.Query;
import app.lanyard.model.search.SearchGroup;

/** Searches things of one kind. */
@FunctionalInterface
interface KindSearch {

  /**
   * @param most how many to describe at most
   */
  SearchGroup search(Query query, int most);
}

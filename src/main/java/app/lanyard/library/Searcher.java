package app.lanyard.library;

import app.lanyard.model.search.Completions;
import app.lanyard.model.search.Query;
import app.lanyard.model.search.SearchResults;

/** Searches the whole library. Both calls block, and stop if their thread is interrupted. */
public interface Searcher {

  /**
   * What the query finds. A kind of results for which one of its operators has no meaning is left
   * out; an empty query finds nothing.
   *
   * @param perGroup how many results of a kind to read at most
   */
  SearchResults search(Query query, int perGroup);

  /**
   * How what is typed can go on at the caret.
   *
   * @param text the query as far as it is typed
   * @param caret in UTF-16 units, from 0 to the text's length
   * @param most how many choices to offer at most
   */
  Completions complete(String text, int caret, int most);
}

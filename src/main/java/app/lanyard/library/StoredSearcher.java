package app.lanyard.library;

import app.lanyard.model.search.Completions;
import app.lanyard.model.search.Query;
import app.lanyard.model.search.SearchResults;
import app.lanyard.search.complete.CompletionFinder;
import java.util.List;

final class StoredSearcher implements Searcher {

  private final StoreCalls store;
  private final CompletionFinder completions;

  StoredSearcher(StoreCalls store) {
    this.store = store;
    this.completions = new CompletionFinder((facet, typed, most) -> List.of());
  }

  @Override
  public SearchResults search(Query query, int perGroup) {
    return query.isEmpty()
        ? SearchResults.NONE
        : store.read(session -> session.search().search(query, perGroup));
  }

  @Override
  public Completions complete(String text, int caret, int most) {
    return completions.complete(text, caret, most);
  }
}

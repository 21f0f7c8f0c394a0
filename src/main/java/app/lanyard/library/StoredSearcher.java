package app.lanyard.library;

import app.lanyard.model.Facet;
import app.lanyard.model.FacetCount;
import app.lanyard.model.TalkFilter;
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
    this.completions = new CompletionFinder(this::names);
  }

  @Override
  public SearchResults search(Query query, int perGroup) {
    return query.isEmpty()
        ? SearchResults.NONE
        : store.read(session -> session.search().search(query, perGroup));
  }

  private List<FacetCount> names(Facet facet, String typed, int most) {
    return store.read(session -> session.facets().values(TalkFilter.ALL, facet, typed, most));
  }

  @Override
  public Completions complete(String text, int caret, int most) {
    return completions.complete(text, caret, most);
  }
}

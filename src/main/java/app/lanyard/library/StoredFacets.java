package app.lanyard.library;

import app.lanyard.model.Facet;
import app.lanyard.model.FacetCount;
import app.lanyard.model.ListFilter;
import java.util.List;
import java.util.Map;

final class StoredFacets implements Facets {

  private final StoreCalls store;

  StoredFacets(StoreCalls store) {
    this.store = store;
  }

  @Override
  public Map<Facet, List<FacetCount>> counts(ListFilter filter, int most) {
    return store.read(session -> session.facets().counts(filter, most));
  }

  @Override
  public List<FacetCount> values(ListFilter filter, Facet facet, String typed, int most) {
    return store.read(session -> session.facets().values(filter, facet, typed, most));
  }
}

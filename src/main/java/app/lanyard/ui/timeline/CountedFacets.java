package app.lanyard.ui.timeline;

import app.lanyard.library.Facets;
import app.lanyard.model.Facet;
import app.lanyard.model.FacetCount;
import app.lanyard.model.TalkFilter;
import app.lanyard.ui.controls.facets.FacetsModel;
import java.util.List;
import java.util.Map;

/** Lets the facets beside the timeline count by the library. */
record CountedFacets(Facets facets) implements FacetsModel.Counting {

  @Override
  public Map<Facet, List<FacetCount>> counts(TalkFilter filter, int most) {
    return facets.counts(filter, most);
  }

  @Override
  public List<FacetCount> values(TalkFilter filter, Facet facet, String typed, int most) {
    return facets.values(filter, facet, typed, most);
  }
}

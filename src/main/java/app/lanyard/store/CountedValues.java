package app.lanyard.store;

import app.lanyard.model.Facet;
import app.lanyard.model.FacetCount;
import java.util.Collection;
import java.util.List;

/**
 * All values of one facet, few enough to be counted at once.
 *
 * @param counts those that any row has
 */
record CountedValues(List<FacetCount> counts) implements FacetValues {

  CountedValues {
    counts = counts.stream().sorted(FacetTotals.MOST_FIRST).toList();
  }

  @Override
  public List<FacetCount> top(Facet facet, int most) {
    return counts.stream().limit(most).toList();
  }

  @Override
  public List<FacetCount> top(Facet facet, List<String> typed, int most) {
    return counts.stream()
        .filter(value -> FacetWords.matches(value.label(), typed))
        .limit(most)
        .toList();
  }

  @Override
  public List<FacetCount> of(Facet facet, Collection<String> keys) {
    return counts.stream().filter(value -> keys.contains(value.key())).toList();
  }
}

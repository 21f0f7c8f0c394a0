package app.lanyard.store;

import app.lanyard.model.Facet;
import app.lanyard.model.FacetCount;
import java.util.Collection;
import java.util.List;

/** How many of some talks have which value of a facet of the index. */
interface FacetValues {

  /** The most frequent values that any of the talks has. */
  List<FacetCount> top(Facet facet, int most);

  /**
   * The same of those alone whose labels hold words.
   *
   * @param typed the beginnings of the words; at least one of them
   */
  List<FacetCount> top(Facet facet, List<String> typed, int most);

  /**
   * These values, with zero if none of the talks has it; those that no talk at all has are left
   * out.
   */
  List<FacetCount> of(Facet facet, Collection<String> keys);
}

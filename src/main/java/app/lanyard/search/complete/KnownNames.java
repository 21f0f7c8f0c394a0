package app.lanyard.search.complete;

import app.lanyard.model.Facet;
import app.lanyard.model.FacetCount;
import java.util.List;

/** Where the names in a library are looked up. It may block. */
@FunctionalInterface
public interface KnownNames {

  /**
   * The values of a facet whose labels hold the words typed, by their beginnings, most frequent
   * first.
   *
   * @param most how many at most
   */
  List<FacetCount> of(Facet facet, String typed, int most);
}

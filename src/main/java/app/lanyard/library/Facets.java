package app.lanyard.library;

import app.lanyard.model.Facet;
import app.lanyard.model.FacetCount;
import app.lanyard.model.TalkFilter;
import java.util.List;
import java.util.Map;

/** Counts talks by what they can be told apart by. */
public interface Facets {

  /**
   * The most frequent values of each facet among the talks that the filter lets through; what is
   * chosen of a facet does not narrow that facet's own counts, and is among its values even if no
   * talk has it.
   *
   * @param most how many values of a facet to read at most
   */
  Map<Facet, List<FacetCount>> counts(TalkFilter filter, int most);

  /**
   * The values of one facet whose labels hold the words typed, by their beginnings, case and
   * accents folded; most frequent first.
   */
  List<FacetCount> values(TalkFilter filter, Facet facet, String typed, int most);
}

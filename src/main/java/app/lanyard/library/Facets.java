package app.lanyard.library;

import app.lanyard.model.Facet;
import app.lanyard.model.FacetCount;
import app.lanyard.model.ListFilter;
import java.util.List;
import java.util.Map;

/** Counts the rows of lists by what they can be told apart by. */
public interface Facets {

  /**
   * The most frequent values of each facet of the list among the rows that the filter lets through;
   * what is chosen of a facet does not narrow that facet's own counts, and is among its values even
   * if no row has it. An event, a speaker or a project has the values of each of its talks, a note
   * those that {@link app.lanyard.model.NoteFilter} tells of.
   *
   * @param most how many values of a facet to read at most
   */
  Map<Facet, List<FacetCount>> counts(ListFilter filter, int most);

  /**
   * The values of one facet whose labels hold the words typed, by their beginnings, case and
   * accents folded; most frequent first.
   */
  List<FacetCount> values(ListFilter filter, Facet facet, String typed, int most);
}

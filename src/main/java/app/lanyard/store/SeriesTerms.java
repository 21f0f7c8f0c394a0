package app.lanyard.store;

import app.lanyard.model.Facet;
import java.util.List;

/** Series of events asked for. */
final class SeriesTerms {

  private SeriesTerms() {}

  /**
   * @param column with the number of an event
   */
  static Condition of(String column, List<String> names) {
    return FacetNames.in(
        column,
        "SELECT e.id FROM facet_value v JOIN event e ON e.series_key = v.key",
        Facet.SERIES,
        names);
  }
}

package app.lanyard.store;

import app.lanyard.model.Facet;
import java.util.List;

/** Values of facets that a person names by words of their labels. */
final class FacetNames {

  private FacetNames() {}

  /**
   * A condition on what has such a value.
   *
   * @param select what is listed for the value {@code v}: a query up to its WHERE
   * @param names any of which will do; all words of it must be in the label, by their beginnings
   */
  static Condition in(String column, String select, Facet facet, List<String> names) {
    Condition named = Condition.anyOf(names.stream().map(FacetNames::named).toList());
    return new Condition(
        column
            + " IN ("
            + select
            + " WHERE v.facet = "
            + FacetSource.number(facet)
            + " AND "
            + named.sql()
            + ")",
        named.parameters());
  }

  private static Condition named(String name) {
    List<String> patterns = FacetWords.patterns(name);
    return patterns.isEmpty()
        ? Condition.of("false")
        : Condition.allOf(
            patterns.stream().map(word -> Condition.of("v.words LIKE ?", word)).toList());
  }
}

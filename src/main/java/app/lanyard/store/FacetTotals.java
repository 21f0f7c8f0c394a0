package app.lanyard.store;

import app.lanyard.model.Facet;
import app.lanyard.model.FacetCount;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** How many of all talks have which value: that is kept with the values. */
final class FacetTotals implements FacetValues {

  static final Comparator<FacetCount> MOST_FIRST =
      Comparator.comparingInt((FacetCount count) -> -count.count())
          .thenComparing(FacetCount::label)
          .thenComparing(FacetCount::key);

  static final String SELECT = "SELECT id, key, label, talks FROM facet_value WHERE ";
  static final String ORDER = " ORDER BY talks DESC, label, key LIMIT ?";

  private final Database database;

  FacetTotals(Database database) {
    this.database = database;
  }

  /**
   * A value.
   *
   * @param id its number in the index
   */
  record Value(long id, FacetCount count) {}

  @Override
  public List<FacetCount> top(Facet facet, int most) {
    return counts(values("facet = ?" + ORDER, FacetSource.number(facet), most));
  }

  @Override
  public List<FacetCount> top(Facet facet, List<String> typed, int most) {
    var parameters = new Parameters().add(FacetSource.number(facet));
    typed.forEach(parameters::add);
    return counts(values("facet = ?" + worded(typed) + ORDER, parameters.add(most).toArray()));
  }

  @Override
  public List<FacetCount> of(Facet facet, Collection<String> keys) {
    return counts(values(facet, keys));
  }

  /** The values with these keys. */
  List<Value> values(Facet facet, Collection<String> keys) {
    return values(
        "facet = ? AND key IN (SELECT value FROM json_each(?))",
        FacetSource.number(facet),
        Json.array(keys));
  }

  /** The values with these numbers. */
  List<Value> values(Collection<Long> ids) {
    return values("id IN (SELECT value FROM json_each(?))", Json.array(ids));
  }

  /** All values of a facet whose labels hold these words. */
  List<Value> worded(Facet facet, List<String> typed) {
    var parameters = new Parameters().add(FacetSource.number(facet));
    typed.forEach(parameters::add);
    return values("facet = ?" + worded(typed), parameters.toArray());
  }

  private static String worded(List<String> typed) {
    return String.join("", Collections.nCopies(typed.size(), " AND words LIKE ?"));
  }

  private List<Value> values(String which, Object... parameters) {
    return database.list(
        SELECT + which,
        row ->
            new Value(
                row.number("id"),
                new FacetCount(row.text("key"), row.text("label"), row.count("talks"))),
        parameters);
  }

  private static List<FacetCount> counts(List<Value> values) {
    return values.stream().map(Value::count).toList();
  }
}

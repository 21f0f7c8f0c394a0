package app.lanyard.store;

import app.lanyard.model.Facet;
import app.lanyard.model.FacetCount;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** How many rows have which value, as far as they have been counted. */
final class FacetTally implements FacetValues {

  private final FacetTotals totals;
  private final int[] counts;
  private final byte[] facets;

  FacetTally(Database database) {
    int values = Math.toIntExact(database.number("SELECT max(id) FROM facet_value") + 1);
    this.totals = new FacetTotals(database);
    this.counts = new int[values];
    this.facets = new byte[values];
  }

  /** How many values there may be. */
  int size() {
    return counts.length;
  }

  /**
   * Counts a value once more.
   *
   * @param number as a list of the index has it
   */
  void add(int number) {
    int value = FacetLists.value(number);
    counts[value]++;
    facets[value] = (byte) FacetLists.facet(number);
  }

  @Override
  public List<FacetCount> top(Facet facet, int most) {
    int number = FacetSource.number(facet);
    long[] byCount =
        IntStream.range(0, counts.length)
            .filter(id -> counts[id] > 0 && facets[id] == number)
            .mapToLong(id -> ((long) counts[id] << Integer.SIZE) + Integer.MAX_VALUE - id)
            .sorted()
            .toArray();
    List<Long> ids =
        Arrays.stream(byCount, Math.max(0, byCount.length - most), byCount.length)
            .mapToObj(count -> Integer.MAX_VALUE - (count & Integer.MAX_VALUE))
            .toList();
    return counts(totals.values(ids)).stream().sorted(FacetTotals.MOST_FIRST).toList();
  }

  @Override
  public List<FacetCount> top(Facet facet, List<String> typed, int most) {
    return counts(totals.worded(facet, typed)).stream()
        .filter(value -> value.count() > 0)
        .sorted(FacetTotals.MOST_FIRST)
        .limit(most)
        .toList();
  }

  @Override
  public List<FacetCount> of(Facet facet, Collection<String> keys) {
    return counts(totals.values(facet, keys));
  }

  private List<FacetCount> counts(List<FacetTotals.Value> values) {
    return values.stream().map(this::count).toList();
  }

  private FacetCount count(FacetTotals.Value value) {
    return new FacetCount(
        value.count().key(), value.count().label(), counts[Math.toIntExact(value.id())]);
  }
}

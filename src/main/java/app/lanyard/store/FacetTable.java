package app.lanyard.store;

import app.lanyard.model.Facet;
import app.lanyard.model.FacetChoice;
import app.lanyard.model.FacetCount;
import app.lanyard.model.TalkFilter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts talks by what they can be told apart by. */
public final class FacetTable {

  private final Database database;
  private final Map<TalkFilter, FacetValues> counted = new HashMap<>();

  FacetTable(Database database) {
    this.database = database;
  }

  /**
   * For each facet the most frequent values of the talks that all but its own choices let through,
   * most frequent first, and after them the chosen ones that are not among these.
   */
  public Map<Facet, List<FacetCount>> counts(TalkFilter filter, int most) {
    var counts = new EnumMap<Facet, List<FacetCount>>(Facet.class);
    for (Facet facet : Facet.values()) {
      TalkFilter others = filter.without(facet);
      List<FacetCount> top = new ArrayList<>(top(others, facet, most));
      top.addAll(missing(top, filter, facet));
      counts.put(facet, List.copyOf(top));
    }
    return counts;
  }

  /** The values of a facet whose labels hold what was typed, most frequent first. */
  public List<FacetCount> values(TalkFilter filter, Facet facet, String typed, int most) {
    TalkFilter others = filter.without(facet);
    List<String> words = FacetWords.patterns(typed);
    if (words.isEmpty()) {
      return top(others, facet, most);
    }
    return facet == Facet.IS
        ? marks(others, FacetKey.words(typed), most)
        : of(others).top(facet, words, most);
  }

  private List<FacetCount> top(TalkFilter others, Facet facet, int most) {
    return facet == Facet.IS ? marks(others, "", most) : of(others).top(facet, most);
  }

  private List<FacetCount> marks(TalkFilter others, String typed, int most) {
    return new PersonMarks(database)
        .counts(others).stream()
            .filter(count -> count.label().startsWith(typed))
            .limit(most)
            .toList();
  }

  private List<FacetCount> missing(List<FacetCount> top, TalkFilter filter, Facet facet) {
    Map<String, String> labels =
        filter.choices().stream()
            .filter(choice -> choice.facet() == facet)
            .collect(
                Collectors.toMap(FacetChoice::key, FacetChoice::label, (label, same) -> label));
    top.forEach(count -> labels.remove(count.key()));
    if (labels.isEmpty()) {
      return List.of();
    }
    List<FacetCount> counts = new ArrayList<>(known(filter.without(facet), facet, labels.keySet()));
    counts.forEach(count -> labels.remove(count.key()));
    labels.forEach((key, label) -> counts.add(new FacetCount(key, label, 0)));
    return counts.stream().sorted(FacetTotals.MOST_FIRST).toList();
  }

  private List<FacetCount> known(TalkFilter others, Facet facet, Set<String> keys) {
    return facet == Facet.IS ? List.of() : of(others).of(facet, new HashSet<>(keys));
  }

  /** Facets without choices are counted in one go. */
  private FacetValues of(TalkFilter filter) {
    return counted.computeIfAbsent(
        filter,
        others ->
            TalkConditions.of(database, others).where().isEmpty()
                ? new FacetTotals(database)
                : FacetTally.of(database, others));
  }
}

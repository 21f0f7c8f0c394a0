package app.lanyard.store;

import app.lanyard.model.EntityFilter;
import app.lanyard.model.Facet;
import app.lanyard.model.FacetChoice;
import app.lanyard.model.FacetCount;
import app.lanyard.model.ListFilter;
import app.lanyard.model.NoteFilter;
import app.lanyard.model.TalkFilter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts the rows of lists by what they can be told apart by. */
public final class FacetTable {

  private final Database database;
  private final Map<ListFilter, FacetValues> counted = new HashMap<>();

  FacetTable(Database database) {
    this.database = database;
  }

  /**
   * For each facet the most frequent values of the rows that all but its own choices let through,
   * most frequent first, and after them the chosen ones that are not among these.
   */
  public Map<Facet, List<FacetCount>> counts(ListFilter filter, int most) {
    var counts = new EnumMap<Facet, List<FacetCount>>(Facet.class);
    for (Facet facet : filter.facets()) {
      FacetValues values = of(filter.without(facet), facet);
      List<FacetCount> top = new ArrayList<>(values.top(facet, most));
      top.addAll(missing(top, values, filter, facet));
      counts.put(facet, List.copyOf(top));
    }
    return counts;
  }

  /** The values of a facet whose labels hold what was typed, most frequent first. */
  public List<FacetCount> values(ListFilter filter, Facet facet, String typed, int most) {
    FacetValues values = of(filter.without(facet), facet);
    List<String> words = FacetWords.patterns(typed);
    return words.isEmpty() ? values.top(facet, most) : values.top(facet, words, most);
  }

  private static List<FacetCount> missing(
      List<FacetCount> top, FacetValues values, ListFilter filter, Facet facet) {
    Map<String, String> labels =
        filter.choices().stream()
            .filter(choice -> choice.facet() == facet)
            .collect(
                Collectors.toMap(FacetChoice::key, FacetChoice::label, (label, same) -> label));
    top.forEach(count -> labels.remove(count.key()));
    if (labels.isEmpty()) {
      return List.of();
    }
    List<FacetCount> counts = new ArrayList<>(values.of(facet, new HashSet<>(labels.keySet())));
    counts.forEach(count -> labels.remove(count.key()));
    labels.forEach((key, label) -> counts.add(new FacetCount(key, label, 0)));
    return counts.stream().sorted(FacetTotals.MOST_FIRST).toList();
  }

  private FacetValues of(ListFilter others, Facet facet) {
    if (facet.isPersonal()) {
      return new PersonMarks(database).of(others, facet);
    }
    return others instanceof NoteFilter notes && NoteConditions.OWN.contains(facet)
        ? NoteValues.of(database, facet, notes)
        : counted.computeIfAbsent(others, this::tally);
  }

  /** Facets without choices are counted in one go. */
  private FacetValues tally(ListFilter filter) {
    return switch (filter) {
      case TalkFilter talks ->
          TalkConditions.of(database, talks).where().isEmpty()
              ? new FacetTotals(database)
              : TalkTally.of(database, talks);
      case EntityFilter entities -> EntityTally.of(database, entities);
      case NoteFilter notes -> NoteTally.of(database, notes);
    };
  }
}

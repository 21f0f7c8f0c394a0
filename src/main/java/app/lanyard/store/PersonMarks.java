package app.lanyard.store;

import app.lanyard.model.FacetCount;
import app.lanyard.model.TalkFilter;
import java.util.List;

/**
 * Talks told apart by what the person made of them: {@code starred} by a bookmark on the talk,
 * {@code annotated} by anything else on it. It is read from the library itself, since the index
 * knows only what notes tell.
 */
final class PersonMarks {

  private static final List<String> ALL = List.of("starred", "annotated");

  private final Database database;

  PersonMarks(Database database) {
    this.database = database;
  }

  /** How many of the talks that the filter lets through are starred, or annotated. */
  FacetCount count(TalkFilter filter, String key) {
    var conditions = TalkConditions.of(database, filter);
    conditions.and(MarkTerms.ofTalks(List.of(key)));
    String sql = "SELECT count(*) FROM talk" + conditions.where();
    int talks = Math.toIntExact(database.number(sql, conditions.parameters().toArray()));
    return new FacetCount(key, key, talks);
  }

  /** Those that any talk at hand is, the more frequent first. */
  List<FacetCount> counts(TalkFilter filter) {
    return ALL.stream()
        .map(key -> count(filter, key))
        .filter(count -> count.talks() > 0)
        .sorted(FacetTotals.MOST_FIRST)
        .toList();
  }
}

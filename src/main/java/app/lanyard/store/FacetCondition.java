package app.lanyard.store;

import app.lanyard.model.EntityKind;
import app.lanyard.model.Facet;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** What was chosen of one facet, as a condition on the table of talks. */
final class FacetCondition {

  /** From so many talks on, each is asked for the value instead of the value for its talks. */
  private static final int WIDE = 4_000;

  private static final String LISTED = " IN (SELECT value FROM json_each(?))";
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private FacetCondition() {}

  /**
   * @param keys one of which a talk must have
   * @param narrow whether few talks are left by other conditions, which indexes are used for
   */
  static Condition of(Database database, Facet facet, List<String> keys, boolean narrow) {
    String sign = narrow ? "+" : "";
    String array = Json.array(keys);
    return switch (facet) {
      case EVENT ->
          Condition.of(sign + "event IN (SELECT id FROM event WHERE key" + LISTED + ")", array);
      case SERIES ->
          Condition.of(
              sign + "event IN (SELECT id FROM event WHERE series_key" + LISTED + ")", array);
      case YEAR -> years(keys);
      case KIND -> Condition.of(sign + "kind" + LISTED, array);
      case IS, STATUS, RATING, LABEL -> MarkTerms.of(EntityKind.TALK, facet, keys);
      case SPEAKER, ORGANISATION, PROJECT, TAG, LANGUAGE, SOURCE, HAS ->
          indexed(new FacetTotals(database).values(facet, keys), narrow);
    };
  }

  private static Condition indexed(List<FacetTotals.Value> values, boolean narrow) {
    String ids = Json.array(values.stream().map(FacetTotals.Value::id).toList());
    boolean wide = values.stream().mapToInt(value -> value.count().count()).sum() >= WIDE;
    return narrow || wide
        ? Condition.of(
            "EXISTS (SELECT 1 FROM talk_facet f WHERE f.talk = talk.id AND f.value" + LISTED + ")",
            ids)
        : Condition.of("talk.id IN (SELECT talk FROM talk_facet WHERE value" + LISTED + ")", ids);
  }

  /** A talk is of the year in which it begins. */
  private static Condition years(List<String> keys) {
    List<Integer> years =
        keys.stream().filter(YEAR.asMatchPredicate()).map(Integer::valueOf).toList();
    if (years.isEmpty()) {
      return Condition.of("false");
    }
    String any =
        String.join(" OR ", Collections.nCopies(years.size(), "+date_start BETWEEN ? AND ?"));
    return new Condition(
        "(" + any + ")",
        years.stream()
            .flatMap(year -> List.<Object>of(firstDay(year), firstDay(year + 1) - 1).stream())
            .toList());
  }

  private static long firstDay(int year) {
    return LocalDate.of(year, 1, 1).toEpochDay();
  }
}

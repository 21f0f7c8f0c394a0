package app.lanyard.store;

import app.lanyard.model.EntityKind;
import app.lanyard.model.Facet;
import app.lanyard.model.FacetChoice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The talks that have all that was chosen of facets, as a query for their numbers, called {@code
 * talk}. Other things are looked up by them, so they are found in the index of values, from that
 * facet on which leaves the fewest; a talk may come more than once.
 */
final class PassingTalks {

  /** The talks that have one of some values. */
  static final String HAVING =
      "SELECT talk FROM talk_facet WHERE value IN (SELECT value FROM json_each(?))";

  private PassingTalks() {}

  /**
   * @param choices at least one
   */
  static Condition of(Database database, List<FacetChoice> choices) {
    List<Chosen> chosen =
        TalkConditions.keys(choices).entrySet().stream()
            .map(each -> chosen(database, each))
            .sorted(Comparator.comparingInt(Chosen::talks))
            .toList();
    var sql = new StringBuilder("SELECT talk FROM (" + chosen.getFirst().query().sql() + ")");
    List<Object> parameters = new ArrayList<>(chosen.getFirst().query().parameters());
    String with = " WHERE ";
    for (Chosen other : chosen.subList(1, chosen.size())) {
      sql.append(with).append("talk IN (").append(other.query().sql()).append(')');
      parameters.addAll(other.query().parameters());
      with = " AND ";
    }
    return new Condition(sql.toString(), parameters);
  }

  /** A column has the number of such a talk. */
  static Condition in(String column, Database database, List<FacetChoice> choices) {
    Condition talks = of(database, choices);
    return new Condition(column + " IN (" + talks.sql() + ")", talks.parameters());
  }

  private static Chosen chosen(Database database, Map.Entry<Facet, List<String>> keys) {
    if (keys.getKey().isPersonal()) {
      Condition marked = MarkTerms.of(EntityKind.TALK, keys.getKey(), keys.getValue());
      return new Chosen(
          0,
          new Condition(
              "SELECT talk.id AS talk FROM talk WHERE " + marked.sql(), marked.parameters()));
    }
    List<FacetTotals.Value> values =
        new FacetTotals(database).values(keys.getKey(), keys.getValue());
    return new Chosen(
        values.stream().mapToInt(value -> value.count().count()).sum(),
        Condition.of(HAVING, Json.array(values.stream().map(FacetTotals.Value::id).toList())));
  }

  /**
   * @param talks how many talks have it at most
   */
  private record Chosen(int talks, Condition query) {}
}

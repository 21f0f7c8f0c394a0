package app.lanyard.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A condition on rows, with the values for its question marks.
 *
 * @param sql has the same meaning whatever is joined to it by AND or OR
 */
record Condition(String sql, List<Object> parameters) {

  Condition {
    parameters = List.copyOf(parameters);
  }

  static Condition of(String sql, Object... parameters) {
    return new Condition(sql, Arrays.asList(parameters));
  }

  static Condition anyOf(List<Condition> conditions) {
    return joined(conditions, " OR ");
  }

  static Condition allOf(List<Condition> conditions) {
    return joined(conditions, " AND ");
  }

  /** What holds for all other rows, those of which nothing is known included. */
  Condition negated() {
    return new Condition("(" + sql + ") IS NOT TRUE", parameters);
  }

  private static Condition joined(List<Condition> conditions, String with) {
    List<Object> parameters = new ArrayList<>();
    conditions.forEach(condition -> parameters.addAll(condition.parameters));
    String sql = conditions.stream().map(Condition::sql).collect(Collectors.joining(with));
    return new Condition(conditions.size() == 1 ? sql : "(" + sql + ")", parameters);
  }
}

package app.lanyard.store;

import java.util.List;
import java.util.stream.Collectors;

/** A query with the values for its question marks. */
record SqlQuery(String sql, Parameters parameters) {

  /** The rows of a query for which all conditions hold. */
  static SqlQuery where(String select, List<Condition> conditions) {
    var parameters = new Parameters();
    conditions.forEach(condition -> parameters.add(condition.parameters().toArray()));
    String all = conditions.stream().map(Condition::sql).collect(Collectors.joining(" AND "));
    return new SqlQuery(all.isEmpty() ? select : select + " WHERE " + all, parameters);
  }

  /** The same with something more behind it. */
  SqlQuery then(String more, Object... values) {
    return new SqlQuery(sql + " " + more, parameters.add(values));
  }

  /** The same as a part of a longer one, which has no values of its own. */
  SqlQuery within(String before, String after) {
    return new SqlQuery(before + sql + after, parameters);
  }

  <T> List<T> list(Database database, RowMapper<T> mapper) {
    return database.list(sql, mapper, parameters.toArray());
  }

  int number(Database database) {
    return Math.toIntExact(database.number(sql, parameters.toArray()));
  }
}

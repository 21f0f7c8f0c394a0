package app.lanyard.store;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The rows of a table that a query finds. The full-text index leads where it is asked: what it
 * finds is read as it comes, and never put in order as a whole.
 *
 * @param table of the things
 * @param id the column that the index knows them by
 * @param title the column of the index with their titles or names
 * @param text the words and phrases asked for
 * @param conditions on the rows of the table
 */
record Matching(String table, String id, String title, MatchText text, List<Condition> conditions) {

  /** As many as are put in order by Lanyard itself. */
  static final int CANDIDATES = 200;

  Matching {
    conditions = List.copyOf(conditions);
  }

  int count(Database database) {
    var parameters = new Parameters();
    String sql =
        text.isWanted() && conditions.isEmpty()
            ? "SELECT count(*) FROM " + index() + matches(text.expression(), parameters)
            : "SELECT count(*) FROM " + found(parameters);
    return Math.toIntExact(database.number(sql, parameters.toArray()));
  }

  /** Some with all that is wanted in their titles, those put in last first. */
  <T> List<T> byTitle(Database database, String columns, RowMapper<T> mapper) {
    return candidates(database, columns, text.expressionIn(title), mapper);
  }

  /** Some with what is wanted anywhere, those put in last first. */
  <T> List<T> anywhere(Database database, String columns, RowMapper<T> mapper) {
    return candidates(database, columns, text.expression(), mapper);
  }

  private <T> List<T> candidates(
      Database database, String columns, String expression, RowMapper<T> mapper) {
    var parameters = new Parameters();
    String sql =
        select(columns)
            + joined()
            + matches(expression, parameters)
            + and(parameters)
            + " ORDER BY "
            + index()
            + ".rowid DESC LIMIT "
            + CANDIDATES;
    return database.list(sql, mapper, parameters.toArray());
  }

  /** The first ones, if no word is wanted. */
  <T> List<T> first(
      Database database, String columns, String order, int most, RowMapper<T> mapper) {
    var parameters = new Parameters();
    String sql = select(columns) + found(parameters) + " ORDER BY " + order + " LIMIT ?";
    return database.list(sql, mapper, parameters.add(most).toArray());
  }

  private static String select(String columns) {
    return "SELECT " + columns + " FROM ";
  }

  private String index() {
    return table.replace("_fact", "") + "_text";
  }

  private String joined() {
    return index()
        + " CROSS JOIN "
        + table
        + " ON "
        + table
        + "."
        + id
        + " = "
        + index()
        + ".rowid";
  }

  private String matches(String expression, Parameters parameters) {
    parameters.add(expression);
    return " WHERE " + index() + " MATCH ?";
  }

  private String found(Parameters parameters) {
    if (text.isWanted()) {
      return joined() + matches(text.expression(), parameters) + and(parameters);
    }
    String without = "";
    if (!text.unwanted().isEmpty()) {
      parameters.add(text.unwanted());
      String index = index();
      without =
          " AND "
              + table
              + "."
              + id
              + " NOT IN (SELECT rowid FROM "
              + index
              + " WHERE "
              + index
              + " MATCH ?)";
    }
    return table + " WHERE true" + without + and(parameters);
  }

  private String and(Parameters parameters) {
    conditions.forEach(condition -> parameters.add(condition.parameters().toArray()));
    return conditions.stream()
        .map(condition -> " AND " + condition.sql())
        .collect(Collectors.joining());
  }
}

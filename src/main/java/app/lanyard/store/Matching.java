package app.lanyard.store;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The rows of a table that a query finds. The full-text index leads where it is asked: what it
 * finds is read as it comes, and never put in order as a whole.
 *
 * @param table of the things
 * @param index the full-text index of the things
 * @param id the column that the index knows them by, with its table
 * @param title the column of the index with their titles or names; empty if it has no other
 * @param candidates as many as are put in order by Lanyard itself
 * @param text the words and phrases asked for
 * @param conditions on the rows of the table
 */
record Matching(
    String table,
    String index,
    String id,
    String title,
    int candidates,
    MatchText text,
    List<Condition> conditions) {

  Matching {
    conditions = List.copyOf(conditions);
  }

  /** How many there are. */
  SqlQuery count() {
    var parameters = new Parameters();
    String rows =
        text.isWanted() && conditions.isEmpty()
            ? index + matches(text.expression(), parameters)
            : rows(parameters);
    return new SqlQuery("SELECT count(*) FROM " + rows, parameters);
  }

  /** Whether things are found by other texts than their titles. */
  boolean hasOtherTexts() {
    return !title.isEmpty();
  }

  /** Some with all that is wanted in their titles, those put in last first. */
  SqlQuery byTitle(String columns) {
    return candidates(columns, text.expressionIn(title));
  }

  /** Some with what is wanted anywhere, those put in last first. */
  SqlQuery anywhere(String columns) {
    return candidates(columns, text.expression());
  }

  private SqlQuery candidates(String columns, String expression) {
    var parameters = new Parameters();
    String sql =
        "SELECT "
            + columns
            + " FROM "
            + found(expression, parameters)
            + " ORDER BY "
            + index
            + ".rowid DESC LIMIT "
            + candidates;
    return new SqlQuery(sql, parameters);
  }

  /** The first ones, if no word is wanted. */
  SqlQuery first(String columns, String order, int most) {
    var parameters = new Parameters();
    String sql =
        "SELECT " + columns + " FROM " + rows(parameters) + " ORDER BY " + order + " LIMIT ?";
    return new SqlQuery(sql, parameters.add(most));
  }

  private String rows(Parameters parameters) {
    return text.isWanted() ? found(text.expression(), parameters) : others(parameters);
  }

  private String found(String expression, Parameters parameters) {
    return index
        + " CROSS JOIN "
        + table
        + " ON "
        + id
        + " = "
        + index
        + ".rowid"
        + matches(expression, parameters)
        + and(parameters);
  }

  private String others(Parameters parameters) {
    String unwanted = "";
    if (!text.unwanted().isEmpty()) {
      parameters.add(text.unwanted());
      unwanted =
          " AND " + id + " NOT IN (SELECT rowid FROM " + index + " WHERE " + index + " MATCH ?)";
    }
    return table + " WHERE true" + unwanted + and(parameters);
  }

  private String matches(String expression, Parameters parameters) {
    parameters.add(expression);
    return " WHERE " + index + " MATCH ?";
  }

  private String and(Parameters parameters) {
    conditions.forEach(condition -> parameters.add(condition.parameters().toArray()));
    return conditions.stream()
        .map(condition -> " AND " + condition.sql())
        .collect(Collectors.joining());
  }
}

package app.lanyard.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The row that a query stands at, its columns by name. */
final class Row {

  private final ResultSet results;

  Row(ResultSet results) {
    this.results = results;
  }

  String text(String column) {
    return Objects.requireNonNull(textOrNull(column), column);
  }

  @Nullable String textOrNull(String column) {
    try {
      return results.getString(column);
    } catch (SQLException e) {
      throw StoreException.of(e);
    }
  }

  long number(String column) {
    try {
      return results.getLong(column);
    } catch (SQLException e) {
      throw StoreException.of(e);
    }
  }

  @Nullable Long numberOrNull(String column) {
    try {
      long number = results.getLong(column);
      return results.wasNull() ? null : number;
    } catch (SQLException e) {
      throw StoreException.of(e);
    }
  }

  int count(String column) {
    return Math.toIntExact(number(column));
  }

  boolean flag(String column) {
    return number(column) != 0;
  }
}

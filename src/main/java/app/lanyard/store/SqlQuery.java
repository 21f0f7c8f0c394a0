package app.lanyard.store;

import java.util.List;

/** A query with the values for its question marks. */
record SqlQuery(String sql, Parameters parameters) {

  <T> List<T> list(Database database, RowMapper<T> mapper) {
    return database.list(sql, mapper, parameters.toArray());
  }

  int number(Database database) {
    return Math.toIntExact(database.number(sql, parameters.toArray()));
  }
}

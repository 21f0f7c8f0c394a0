package app.lanyard.store;

/** Makes an object of the row that a query stands at. */
@FunctionalInterface
interface RowMapper<T> {
  T map(Row row);
}

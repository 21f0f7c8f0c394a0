package app.lanyard.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.TransactionMode;

/**
 * One connection, with prepared statements kept for reuse and failures turned into {@link
 * StoreException}s. Used by one thread at a time; only {@link #cancel} may come from another.
 */
final class Database implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Database.class);
  private static final int BUSY_TIMEOUT_MILLIS = 5000;
  private static final int WRITER_CACHE_KIB = 32 * 1024;

  /**
   * The system keeps a file's pages, too: with more, each of the readers would keep all of them.
   */
  private static final int READER_CACHE_KIB = 4 * 1024;

  private final Connection connection;
  private final Map<String, PreparedStatement> idle = new HashMap<>();
  private volatile @Nullable Statement running;
  private volatile boolean cancelled;

  private Database(Connection connection) {
    this.connection = connection;
  }

  /** Opens a file to read and write, and makes it if it does not exist. */
  static Database open(Path file) {
    var config = new SQLiteConfig();
    // A transaction that begins by reading and writes later would fail at once beside another
    // writer, whatever the busy time-out.
    config.setTransactionMode(TransactionMode.IMMEDIATE);
    return connect(file, config, WRITER_CACHE_KIB);
  }

  static Database openReadOnly(Path file) {
    var config = new SQLiteConfig();
    config.setReadOnly(true);
    return connect(file, config, READER_CACHE_KIB);
  }

  private static Database connect(Path file, SQLiteConfig config, int cacheKib) {
    config.setBusyTimeout(BUSY_TIMEOUT_MILLIS);
    try {
      // As a URI, because the driver takes a question mark in a plain path for the start of
      // options.
      var database = new Database(config.createConnection("jdbc:sqlite:" + file.toUri()));
      database.harden();
      // A negative number is one of kibibytes, not of pages.
      database.execute("PRAGMA cache_size = -" + cacheKib);
      return database;
    } catch (SQLException e) {
      throw StoreException.of(e);
    }
  }

  private void harden() {
    execute(
        """
        PRAGMA foreign_keys = ON;
        PRAGMA trusted_schema = OFF;
        PRAGMA cell_size_check = ON;
        PRAGMA mmap_size = 0;
        PRAGMA temp_store = MEMORY;
        """);
  }

  /** Runs statements that have no parameters and no rows. */
  void execute(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    } catch (SQLException e) {
      throw StoreException.of(e);
    }
  }

  /** Changes rows, and says how many. */
  int update(String sql, @Nullable Object... parameters) {
    return run(sql, parameters, PreparedStatement::executeUpdate);
  }

  /** Inserts one row with a statement that ends in RETURNING, and says its number. */
  long insert(String sql, @Nullable Object... parameters) {
    return number(sql, parameters);
  }

  <T> List<T> list(String sql, RowMapper<T> mapper, @Nullable Object... parameters) {
    List<T> rows = new ArrayList<>();
    each(sql, row -> rows.add(mapper.map(row)), parameters);
    return rows;
  }

  <T> Optional<T> first(String sql, RowMapper<T> mapper, @Nullable Object... parameters) {
    return list(sql, mapper, parameters).stream().findFirst();
  }

  /** The number in the one row and column that a query gives. */
  long number(String sql, @Nullable Object... parameters) {
    return run(
        sql,
        parameters,
        statement -> {
          try (ResultSet results = statement.executeQuery()) {
            return results.next() ? results.getLong(1) : 0L;
          }
        });
  }

  /** Hands over the rows one by one, so that none but the current one is held. */
  void each(String sql, Consumer<Row> consumer, @Nullable Object... parameters) {
    run(
        sql,
        parameters,
        statement -> {
          try (ResultSet results = statement.executeQuery()) {
            var row = new Row(results);
            while (results.next()) {
              consumer.accept(row);
            }
            return true;
          }
        });
  }

  /** Runs work in one transaction, which ends with its failure undone or with all of it kept. */
  <T> T transact(Supplier<T> work) {
    try {
      connection.setAutoCommit(false);
      T result = work.get();
      connection.commit();
      connection.setAutoCommit(true);
      return result;
    } catch (SQLException e) {
      undo(e);
      throw StoreException.of(e);
    } catch (RuntimeException | Error e) {
      undo(e);
      throw e;
    }
  }

  private void undo(Throwable failure) {
    endTransaction(connection::rollback, failure);
    endTransaction(() -> connection.setAutoCommit(true), failure);
  }

  /**
   * Some failures, as of a full disk, make SQLite undo the transaction by itself; that there is
   * none left to end is then no news, and must not stand in for the failure.
   */
  private static void endTransaction(TransactionEnd end, Throwable failure) {
    try {
      end.run();
    } catch (SQLException e) {
      failure.addSuppressed(e);
    }
  }

  /** Makes this connection usable again after {@link #cancel}. */
  void resume() {
    cancelled = false;
  }

  /**
   * Stops the statement that is running, and lets none start until {@link #resume}.
   *
   * @throws SQLException if the driver can't
   */
  void cancel() throws SQLException {
    cancelled = true;
    Statement statement = running;
    if (statement != null) {
      statement.cancel();
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw StoreException.of(e);
    }
  }

  private <T> T run(String sql, @Nullable Object[] parameters, StatementWork<T> work) {
    try {
      return runStatement(sql, parameters, work);
    } catch (SQLException e) {
      if (cancelled) {
        throw (CancellationException) new CancellationException().initCause(e);
      }
      throw StoreException.of(e);
    }
  }

  private <T> T runStatement(String sql, @Nullable Object[] parameters, StatementWork<T> work)
      throws SQLException {
    LOG.trace("{} {}", sql, parameters);
    PreparedStatement statement = take(sql);
    running = statement;
    try {
      if (cancelled) {
        throw new CancellationException();
      }
      bind(statement, parameters);
      T result = work.run(statement);
      give(sql, statement);
      return result;
    } catch (SQLException | RuntimeException | Error e) {
      statement.close(); // The driver does not let a failed statement run again.
      throw e;
    } finally {
      running = null;
    }
  }

  /** A statement is not idle while it runs: the same one may be needed inside its loop. */
  private PreparedStatement take(String sql) throws SQLException {
    PreparedStatement statement = idle.remove(sql);
    return statement != null ? statement : connection.prepareStatement(sql);
  }

  private void give(String sql, PreparedStatement statement) throws SQLException {
    statement.clearParameters();
    PreparedStatement other = idle.put(sql, statement);
    if (other != null) {
      other.close();
    }
  }

  private static void bind(PreparedStatement statement, @Nullable Object[] parameters)
      throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
  }

  @FunctionalInterface
  private interface StatementWork<T> {
    T run(PreparedStatement statement) throws SQLException;
  }

  @FunctionalInterface
  private interface TransactionEnd {
    void run() throws SQLException;
  }
}

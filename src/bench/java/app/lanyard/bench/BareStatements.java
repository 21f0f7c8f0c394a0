package app.lanyard.bench;

import app.lanyard.bench.StatementRecord.Call;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sqlite.SQLiteConfig;

/** Runs statements through JDBC alone, and looks at each value of each row once. */
final class BareStatements implements AutoCloseable {

  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  /**
   * @param folder that of the library
   */
  BareStatements(Path folder) throws SQLException {
    var config = new SQLiteConfig();
    config.setReadOnly(true);
    connection = config.createConnection("jdbc:sqlite:" + folder.resolve("library.db").toUri());
    try (var statement = connection.createStatement()) {
      statement.execute("ATTACH DATABASE '" + folder.resolve("index.db") + "' AS idx");
      statement.execute("PRAGMA cache_size = -32768");
      statement.execute("PRAGMA temp_store = MEMORY");
    }
    connection.setAutoCommit(false);
  }

  /**
   * @return how many values there were
   */
  int run(List<Call> calls) {
    try {
      int values = 0;
      for (Call call : calls) {
        values += run(call);
      }
      connection.commit();
      return values;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private int run(Call call) throws SQLException {
    PreparedStatement statement = prepared.get(call.sql());
    if (statement == null) {
      statement = connection.prepareStatement(call.sql());
      prepared.put(call.sql(), statement);
    }
    for (int i = 0; i < call.parameters().size(); i++) {
      statement.setObject(i + 1, call.parameters().get(i));
    }
    var values = new ArrayList<Object>();
    try (ResultSet rows = statement.executeQuery()) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        for (int column = 1; column <= columns; column++) {
          values.add(rows.getObject(column));
        }
      }
    }
    return values.size();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}

package app.lanyard.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

  @TempDir Path folder;
  private Database database;

  @BeforeEach
  void open() {
    database = Database.open(folder.resolve("some.db"));
    database.execute("CREATE TABLE word (text TEXT NOT NULL) STRICT");
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aFailedTransactionIsUndone() {
    assertThatThrownBy(
            () ->
                database.transact(
                    () -> {
                      add("one");
                      throw new IllegalStateException("planted");
                    }))
        .hasMessage("planted");
    assertThat(words()).isZero();
  }

  @Test
  void aDiskThatFillsUpInATransactionIsSaidAndTheConnectionGoesOn() {
    database.execute("PRAGMA max_page_count = 20");
    assertThatThrownBy(() -> database.transact(this::fillTheDisk))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("The disk is full");
    assertThat(words()).isZero();
    assertThat(database.<Integer>transact(() -> add("small"))).isEqualTo(1);
    assertThat(words()).isEqualTo(1);
  }

  private int fillTheDisk() {
    for (int i = 0; i < 100; i++) {
      add("x".repeat(4000));
    }
    return 0;
  }

  private int add(String word) {
    return database.update("INSERT INTO word VALUES (?)", word);
  }

  private long words() {
    return database.number("SELECT count(*) FROM word");
  }
}

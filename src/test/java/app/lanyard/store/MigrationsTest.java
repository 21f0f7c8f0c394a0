package app.lanyard.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lanyard.model.correction.Change;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {

  private static final Migration FIRST = new Migration(1, "CREATE TABLE word (word TEXT) STRICT;");
  private static final Migration SECOND =
      new Migration(2, "ALTER TABLE word ADD COLUMN meaning TEXT; UPDATE word SET meaning = '?';");
  private static final Migration BROKEN =
      new Migration(2, "UPDATE word SET word = 'lost'; DROP TABLE word; CREATE NONSENSE;");

  @TempDir Path folder;
  private Path library;
  private Path copy;

  @BeforeEach
  void names() {
    library = folder.resolve("library.db");
    copy = folder.resolve("library.db.v1.backup");
  }

  @Test
  void aNewLibraryNeedsNoCopy() throws IOException {
    migrate(FIRST, SECOND);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(library);
    }
    assertThat(words(library)).isEmpty();
  }

  @Test
  void anOlderLibraryIsCopiedBeforeItIsChanged() {
    migrate(FIRST);
    addWord("kept");
    migrate(FIRST, SECOND);
    assertThat(version(library)).isEqualTo(2);
    assertThat(words(library)).containsExactly("kept");
    assertThat(version(copy)).isEqualTo(1);
    assertThat(words(copy)).containsExactly("kept");
    assertThat(folder.resolve("library.db.v1.backup.part")).doesNotExist();
  }

  @Test
  void aFailedStepLeavesVersionTablesAndRowsAsTheyWere() {
    migrate(FIRST);
    addWord("kept");
    assertThatThrownBy(() -> migrate(FIRST, BROKEN)).isInstanceOf(StoreException.class);
    assertThat(version(library)).isEqualTo(1);
    assertThat(words(library)).containsExactly("kept");
  }

  @Test
  void aSecondTryKeepsTheFirstCopy() {
    migrate(FIRST);
    addWord("kept");
    assertThatThrownBy(() -> migrate(FIRST, BROKEN)).isInstanceOf(StoreException.class);
    addWord("later");
    migrate(FIRST, SECOND);
    assertThat(words(copy)).containsExactly("kept");
    assertThat(words(library)).containsExactly("kept", "later");
  }

  @Test
  void anUnfinishedCopyIsMadeAgain() throws IOException {
    migrate(FIRST);
    addWord("kept");
    Files.writeString(folder.resolve("library.db.v1.backup.part"), "cut off");
    migrate(FIRST, SECOND);
    assertThat(words(copy)).containsExactly("kept");
  }

  @Test
  void withoutACopyNothingIsChanged() throws IOException {
    migrate(FIRST);
    addWord("kept");
    Path blocked = Files.createDirectory(folder.resolve("library.db.v1.backup.part"));
    Files.createFile(blocked.resolve("in the way"));
    assertThatThrownBy(() -> migrate(FIRST, SECOND))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("left as it is");
    assertThat(version(library)).isEqualTo(1);
  }

  @Test
  void aLibraryOfTheFirstVersionKeepsWhatItHolds() {
    try (Database database = Database.open(library)) {
      new Migrations(List.of(Migration.ofResource(1, "library-1.sql"))).apply(database, library);
      database.update("INSERT INTO identity (id) VALUES ('mine')");
      database.update("INSERT INTO setting (key, value) VALUES ('theme', 'dark')");
    }
    try (Store store = Store.open(library, 1)) {
      Map<String, String> settings = store.read(session -> session.settings().all());
      assertThat(settings).containsEntry("theme", "dark");
      List<Change> changes = store.read(session -> session.changes().standing());
      assertThat(changes).isEmpty();
    }
    assertThat(version(copy)).isEqualTo(1);
    try (Database database = Database.open(library)) {
      assertThat(database.list("SELECT id FROM identity", row -> row.text("id")))
          .containsExactly("mine");
    }
  }

  @Test
  void theNewestVersionIsLeftAlone() {
    migrate(FIRST, SECOND);
    migrate(FIRST, SECOND);
    assertThat(copy).doesNotExist();
  }

  private void migrate(Migration... steps) {
    try (Database database = Database.open(library)) {
      new Migrations(List.of(steps)).apply(database, library);
    }
  }

  private void addWord(String word) {
    try (Database database = Database.open(library)) {
      database.update("INSERT INTO word (word) VALUES (?)", word);
    }
  }

  private static int version(Path file) {
    try (Database database = Database.open(file)) {
      return Migrations.version(database);
    }
  }

  private static List<String> words(Path file) {
    try (Database database = Database.open(file)) {
      return database.list("SELECT word FROM word ORDER BY word", row -> row.text("word"));
    }
  }
}

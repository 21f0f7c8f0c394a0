package app.lanyard.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lanyard.model.NoteFacts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoreOpeningTest {

  @TempDir Path folder;
  private Path library;
  private Path index;

  @BeforeEach
  void names() {
    library = folder.resolve("library.db");
    index = folder.resolve("index.db");
  }

  @ParameterizedTest
  @CsvSource({
    "library.db, index.db",
    "talks.db, talks.index.db",
    "talks, talks.index.db",
    "my.library.db, my.library.index.db",
  })
  void theIndexIsNamedAfterTheLibrary(String library, String index) {
    LibraryFiles files = LibraryFiles.of(folder.resolve(library));
    assertThat(files.index()).isEqualTo(folder.resolve(index));
  }

  @ParameterizedTest
  @ValueSource(strings = {"library.db", "with space.db", "what?.db", "100%.db", "ünï-图书.db", "a#b"})
  void aFileOfAnyNameCanHoldALibrary(String name) {
    Path file = folder.resolve("new folder").resolve(name);
    try (Store store = Store.open(file, 1)) {
      store.write(session -> settings(session, "key", "value"));
    }
    assertThat(file).isRegularFile();
    try (Store store = Store.open(file, 1)) {
      assertThat(allSettings(store)).containsEntry("key", "value");
    }
  }

  @Test
  void anEmptyFileBecomesALibrary() throws IOException {
    Files.createFile(library);
    Store.open(library, 1).close();
    assertThat(Files.size(library)).isPositive();
  }

  @Test
  void aFreshLibraryIsSetUpAsPlanned() {
    Store.open(library, 1).close();
    try (Database database = Database.open(library)) {
      assertThat(database.number("PRAGMA application_id")).isEqualTo(0x4c616e79);
      assertThat(database.number("PRAGMA user_version")).isEqualTo(2);
      assertThat(database.number("PRAGMA foreign_keys")).isEqualTo(1);
      assertThat(database.number("PRAGMA trusted_schema")).isZero();
      assertThat(database.list("PRAGMA journal_mode", row -> row.text("journal_mode")))
          .containsExactly("wal");
      assertThat(
              database.list(
                  "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%STRICT%'",
                  row -> row.text("name")))
          .isEmpty();
    }
  }

  static Stream<byte[]> noLibraries() {
    return Stream.of(
        "# Notes\n".getBytes(StandardCharsets.UTF_8),
        "SQLite format 3\0 but nothing else".getBytes(StandardCharsets.UTF_8),
        new byte[5000]);
  }

  @ParameterizedTest
  @MethodSource("noLibraries")
  void aFileThatIsNoLibraryIsRefusedAndLeftAsItIs(byte[] content) throws IOException {
    Files.write(library, content);
    assertThatThrownBy(() -> Store.open(library, 1))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("is not a Lanyard library");
    assertThat(library).hasBinaryContent(content);
    assertThat(folder).isDirectoryContaining("glob:**library.db");
    assertThat(index).doesNotExist();
  }

  @Test
  void theDatabaseOfAnotherProgramIsRefusedAndLeftAsItIs() throws IOException {
    try (Database other = Database.open(library)) {
      other.execute("CREATE TABLE bookmark (url TEXT)");
    }
    byte[] before = Files.readAllBytes(library);
    assertThatThrownBy(() -> Store.open(library, 1)).hasMessageContaining("is not a Lanyard");
    assertThat(library).hasBinaryContent(before);
  }

  @Test
  void aFolderIsRefused() {
    assertThatThrownBy(() -> Store.open(folder, 1)).hasMessageContaining("is a folder");
  }

  @Test
  void aLibraryOfANewerVersionIsRefusedAndLeftAsItIs() throws IOException {
    Store.open(library, 1).close();
    try (Database database = Database.open(library)) {
      database.execute("PRAGMA user_version = 99");
    }
    byte[] before = Files.readAllBytes(library);
    assertThatThrownBy(() -> Store.open(library, 1))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("newer version of Lanyard");
    assertThat(library).hasBinaryContent(before);
  }

  @Test
  void aNewerVersionThatIsOnlyInTheWriteAheadLogIsSeenToo() {
    Store.open(library, 1).close();
    try (Database database = Database.open(library)) {
      database.execute("PRAGMA user_version = 99");
      assertThatThrownBy(() -> Store.open(library, 1)).hasMessageContaining("newer version");
    }
  }

  @Test
  void aSoundIndexIsKept() {
    fill();
    assertThat(indexedNotes(1)).isEqualTo(1);
  }

  @Test
  void aMissingIndexIsMadeAnew() throws IOException {
    fill();
    Files.delete(index);
    assertThat(indexedNotes(1)).isZero();
  }

  @Test
  void anIndexOfAnotherExtractorIsMadeAnew() {
    fill();
    assertThat(indexedNotes(2)).isZero();
  }

  @Test
  void anIndexOfAnotherLibraryIsMadeAnew() throws IOException {
    fill();
    Files.delete(library);
    assertThat(indexedNotes(1)).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 100, 5000})
  void aTruncatedIndexIsMadeAnew(int size) throws IOException {
    fill();
    Files.write(index, Arrays.copyOf(Files.readAllBytes(index), size));
    assertThat(indexedNotes(1)).isZero();
  }

  @Test
  void anIndexThatIsNoDatabaseIsMadeAnew() throws IOException {
    fill();
    Files.writeString(index, "not a database, but long enough to look at: " + "x".repeat(9000));
    assertThat(indexedNotes(1)).isZero();
  }

  @Test
  void anIndexDamagedInItsMiddleIsMadeAnew() throws IOException {
    fill();
    byte[] damaged = Files.readAllBytes(index);
    Arrays.fill(damaged, 8 * 4096, damaged.length, (byte) 7);
    Files.write(index, damaged);
    assertThat(indexedNotes(1)).isZero();
  }

  @Test
  void anIndexThatLooksUntouchedIsMadeAnewOnceItsDamageWasSeen() throws IOException {
    fill();
    FileTime modified = Files.getLastModifiedTime(index);
    byte[] damaged = Files.readAllBytes(index);
    int page = (int) pageOf("note_fact_by_date");
    Arrays.fill(damaged, (page - 1) * 4096, page * 4096, (byte) 7);
    Files.write(index, damaged);
    Files.setLastModifiedTime(index, modified);
    assertThatThrownBy(() -> indexedNotes(1)).isInstanceOf(StoreException.class);
    assertThat(indexedNotes(1)).isZero();
  }

  @Test
  void whileAnIndexIsOpenNothingIsSaidOfHowItWasLeft() {
    try (Store store = Store.open(library, 1)) {
      assertThat(allSettings(store)).isEmpty();
      assertThat(indexLeft()).isEmpty();
    }
    assertThat(indexLeft()).isNotEmpty();
  }

  @Test
  void aLibraryInUseByAnotherProcessCanBeReadAndWritten() {
    try (Store one = Store.open(library, 1);
        Store two = Store.open(library, 1)) {
      one.write(session -> settings(session, "from", "one"));
      two.write(session -> settings(session, "and", "two"));
      assertThat(allSettings(one)).hasSize(2);
    }
  }

  @Test
  void aFailedWriteIsUndone() {
    try (Store store = Store.open(library, 1)) {
      assertThatThrownBy(
              () ->
                  store.write(
                      session -> {
                        settings(session, "key", "value");
                        throw new IllegalStateException("planted");
                      }))
          .hasMessage("planted");
      assertThat(allSettings(store)).isEmpty();
    }
  }

  private static String settings(WriteSession session, String key, String value) {
    session.settings().put(key, value);
    return key;
  }

  private static Map<String, String> allSettings(Store store) {
    return store.read(session -> session.settings().all());
  }

  private void fill() {
    try (Store store = Store.open(library, 1)) {
      store.write(
          session -> {
            long source = session.sources().add("/notes", "notes", true);
            var content = new NoteContent("a.md", "text", "hash", "UTF-8", 4, 0);
            long note = session.notes().add(source, content, Instant.EPOCH);
            var facts = new NoteFacts("A", null, null, null, List.of("tag"));
            session
                .findings()
                .replace(
                    new IndexedNote(
                        note, source, "a.md", "hash", "text", facts, List.of(), List.of(),
                        List.of(), List.of(), List.of()),
                    new TouchedKeys());
            return note;
          });
    }
  }

  private long pageOf(String table) {
    try (Database database = Database.openReadOnly(index)) {
      return database.number("SELECT rootpage FROM sqlite_schema WHERE name = ?", table);
    }
  }

  private String indexLeft() {
    try (Database database = Database.open(library)) {
      return database
          .list("SELECT index_left FROM identity", row -> row.text("index_left"))
          .getFirst();
    }
  }

  private int indexedNotes(int extractorVersion) {
    try (Store store = Store.open(library, extractorVersion)) {
      return store.read(session -> session.counts().counts().notes());
    }
  }
}

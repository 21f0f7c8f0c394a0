package app.lanyard.library;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.NoteFilter;
import app.lanyard.model.NoteRow;
import app.lanyard.model.SourceRow;
import app.lanyard.model.TalkFilter;
import app.lanyard.model.annotation.AnnotationTarget;
import app.lanyard.model.annotation.HighlightColour;
import app.lanyard.model.annotation.ListedAnnotation;
import app.lanyard.model.annotation.Motivation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A library of the first version that had one, opened by this one. */
class FirstLibraryTest {

  private static final String HARBOUR = "harbour-days-2023.md";
  private static final List<String> KEPT = List.of("source", "note", "annotation", "setting");

  @TempDir private Path folder;
  private Path file;
  private Path copy;

  @BeforeEach
  void lay() throws IOException, SQLException {
    file = folder.resolve("library.db");
    copy = folder.resolve("library.db.v1.backup");
    run(file, resource("first-library.sql"));
    run(folder.resolve("index.db"), resource("first-index.sql"));
  }

  @Test
  void notesAndSourcesAreThereAndReadAnew() {
    try (Library library = open()) {
      assertThat(library.sources().list())
          .extracting(SourceRow::root)
          .containsExactly("/home/ada/notes");
      assertThat(library.notes().rows(NoteFilter.ALL, 0, 9))
          .extracting(NoteRow::path)
          .containsExactlyInAnyOrder(HARBOUR, "meadow.md");
      assertThat(library.talks().groups(TalkFilter.ALL)).isNotEmpty();
      assertThat(library.facts().counts().talks()).isEqualTo(3);
      assertThat(library.facts().counts().notes()).isEqualTo(2);
    }
  }

  @Test
  void settingsAreThere() {
    try (Library library = open()) {
      assertThat(library.settings().all())
          .containsExactlyInAnyOrderEntriesOf(Map.of("theme", "dark", "reader.zoom", "120"));
    }
  }

  @Test
  void annotationsAreThereAndInTheirPlaces() {
    try (Library library = open()) {
      List<ListedAnnotation> all = library.annotations().all();
      assertThat(all).hasSize(3);
      ListedAnnotation marked = saying(all, "So true");
      assertThat(marked.annotation().motivation()).isEqualTo(Motivation.HIGHLIGHTING);
      assertThat(marked.annotation().colour()).isEqualTo(HighlightColour.GREEN);
      assertThat(marked.annotation().tags()).containsExactly("sayings");
      assertThat(marked.annotation().created()).isEqualTo(Instant.parse("2026-01-02T03:10:00Z"));
      assertThat(marked.annotation().target()).isEqualTo(new AnnotationTarget.OfNote(1, HARBOUR));
      assertThat(Objects.requireNonNull(marked.annotation().quote()).exact())
          .isEqualTo("keep the log");
      assertThat(marked.placed().hasPlace()).isTrue();
      assertThat(marked.needsReview()).isFalse();
      assertThat(saying(all, "Watch it again").trashed()).isFalse();
      assertThat(saying(all, "Thrown away").trashed()).isTrue();
    }
  }

  @Test
  void aCopyOfItIsKeptAsItWas() throws SQLException {
    List<String> before = rows(file);

    open().close();

    assertThat(version(copy)).isEqualTo(1);
    assertThat(version(file)).isGreaterThan(1);
    assertThat(rows(copy)).isEqualTo(before);
    assertThat(rows(file)).isEqualTo(before);
  }

  @Test
  void aSecondOpeningChangesNothing() throws IOException, SQLException {
    open().close();
    List<String> rows = rows(file);
    int version = version(file);
    byte[] kept = Files.readAllBytes(copy);

    try (Library library = open()) {
      assertThat(library.facts().counts().talks()).isEqualTo(3);
      assertThat(library.annotations().all()).hasSize(3);
    }

    assertThat(version(file)).isEqualTo(version);
    assertThat(rows(file)).isEqualTo(rows);
    assertThat(copy).hasBinaryContent(kept);
  }

  private Library open() {
    return Library.open(file, Clock.systemUTC());
  }

  private static ListedAnnotation saying(List<ListedAnnotation> all, String comment) {
    return all.stream()
        .filter(one -> one.annotation().comment().equals(comment))
        .findFirst()
        .orElseThrow();
  }

  private static String resource(String name) throws IOException {
    try (InputStream script = FirstLibraryTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(script).readAllBytes(), UTF_8);
    }
  }

  private static void run(Path database, String script) throws SQLException {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(script);
    }
  }

  private static int version(Path database) throws SQLException {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("PRAGMA user_version")) {
      return result.getInt(1);
    }
  }

  /** All that a person could miss. */
  private static List<String> rows(Path database) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement()) {
      for (String table : KEPT) {
        try (ResultSet result = statement.executeQuery("SELECT * FROM " + table)) {
          while (result.next()) {
            rows.add(table + row(result));
          }
        }
      }
    }
    return rows;
  }

  private static String row(ResultSet result) throws SQLException {
    var row = new StringBuilder();
    for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
      row.append('|').append(result.getString(column));
    }
    return row.toString();
  }

  private static Connection connect(Path database) throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + database);
  }
}

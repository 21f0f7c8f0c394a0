package app.lanyard.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lanyard.model.correction.Change;
import app.lanyard.model.correction.Correction;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangeTableTest {

  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = Store.open(folder.resolve("library.db"), 1);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void changesStandInTheOrderTheyWereMade() {
    make("a");
    make("b");
    assertThat(standing()).containsExactly("a", "b");
  }

  @Test
  void theLastChangeIsUndoneFirstAndRedoneLast() {
    make("a");
    make("b");
    make("c");
    assertThat(undo()).contains("c");
    assertThat(undo()).contains("b");
    assertThat(standing()).containsExactly("a");
    assertThat(redo()).contains("b");
    assertThat(redo()).contains("c");
    assertThat(redo()).isEmpty();
    assertThat(standing()).containsExactly("a", "b", "c");
  }

  @Test
  void aNewChangeEndsWhatCouldBeRedone() {
    make("a");
    make("b");
    assertThat(undo()).contains("b");
    make("c");
    assertThat(redo()).isEmpty();
    assertThat(undo()).contains("c");
    assertThat(undo()).contains("a");
    assertThat(undo()).isEmpty();
    assertThat(redo()).contains("a");
  }

  @Test
  void undoAndRedoGoOnAfterARestart() {
    make("a");
    make("b");
    assertThat(undo()).contains("b");
    store.close();
    open();
    assertThat(redo()).contains("b");
    assertThat(undo()).contains("b");
    assertThat(undo()).contains("a");
  }

  @Test
  void nothingIsEverDeletedFromTheLog() {
    make("a");
    assertThat(undo()).contains("a");
    make("b");
    store.close();
    try (Database database = Database.open(folder.resolve("library.db"))) {
      assertThat(database.number("SELECT count(*) FROM change")).isEqualTo(2);
    }
  }

  @Test
  void whatANewerVersionWroteStaysInTheFile() {
    make("a");
    String newer = "[{\"type\": \"praise\"}]";
    try (Database database = Database.open(folder.resolve("library.db"))) {
      database.update("UPDATE change SET corrections = ?", newer);
    }
    assertThat(standing()).isEmpty();
    assertThat(undo()).isEmpty();
    assertThat(redo()).isEmpty();
    try (Database database = Database.open(folder.resolve("library.db"))) {
      assertThat(database.list("SELECT corrections FROM change", row -> row.text("corrections")))
          .containsExactly(newer);
    }
  }

  @Test
  void eachStepGivesAnotherRevision() {
    String none = revision();
    make("a");
    String one = revision();
    assertThat(undo()).contains("a");
    String undone = revision();
    assertThat(List.of(none, one, undone)).doesNotHaveDuplicates();
    assertThat(none).isEmpty();
  }

  @Test
  void aChangeWhoseJoiningFailsLeavesNothing() {
    make("a");
    String before = revision();
    assertThatThrownBy(
            () ->
                store.write(
                    session -> {
                      Correction correction = new Correction.Dismissal("b");
                      session.changes().add(Instant.EPOCH, List.of(correction));
                      session.changes().setShown();
                      throw new IllegalStateException("planted");
                    }))
        .hasMessage("planted");
    assertThat(standing()).containsExactly("a");
    assertThat(revision()).isEqualTo(before);
    assertThat(shown()).isEmpty();
  }

  @Test
  void theIndexKnowsWhichRevisionItShows() {
    make("a");
    assertThat(shown()).isEmpty();
    store.write(
        session -> {
          session.changes().setShown();
          return true;
        });
    assertThat(shown()).isEqualTo(revision()).isNotEmpty();
  }

  private Change make(String suggestion) {
    return store.write(
        session ->
            session.changes().add(Instant.EPOCH, List.of(new Correction.Dismissal(suggestion))));
  }

  private Optional<String> undo() {
    return store
        .write(
            session -> {
              Optional<Change> last = session.changes().undoable();
              last.ifPresent(session.changes()::undo);
              return last;
            })
        .flatMap(ChangeTableTest::name);
  }

  private Optional<String> redo() {
    return store
        .write(
            session -> {
              Optional<Change> next = session.changes().redoable();
              next.ifPresent(session.changes()::redo);
              return next;
            })
        .flatMap(ChangeTableTest::name);
  }

  private List<String> standing() {
    return store.read(session -> session.changes().standing()).stream()
        .flatMap(change -> name(change).stream())
        .toList();
  }

  private String revision() {
    return store.read(session -> session.changes().revision());
  }

  private String shown() {
    return store.read(session -> session.changes().shownRevision());
  }

  private static Optional<String> name(Change change) {
    return change.corrections().stream()
        .map(correction -> ((Correction.Dismissal) correction).suggestionKey())
        .findFirst();
  }
}

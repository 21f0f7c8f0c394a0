package app.lanyard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.library.LibraryException;
import app.lanyard.model.EntityKind;
import app.lanyard.model.SourceRow;
import app.lanyard.model.correction.Correction;
import app.lanyard.ui.task.DirectTaskRunner;
import app.lanyard.ui.task.TaskRunner;
import app.lanyard.ui.testing.FakeCorrector;
import app.lanyard.ui.testing.FakeErrors;
import app.lanyard.ui.testing.FakeSources;
import app.lanyard.ui.testing.HeldDelay;
import app.lanyard.ui.testing.HeldRunner;
import app.lanyard.ui.text.Messages;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class EditHistoryTest {

  private static final Correction MERGE =
      new Correction.Merge(EntityKind.SPEAKER, List.of("speaker:b"), "speaker:a");
  private static final Correction RENAME =
      new Correction.Rename(EntityKind.EVENT, "event:river", "RiverConf");

  private final Messages messages = new Messages(Locale.UK);
  private final FakeCorrector corrector = new FakeCorrector();
  private final FakeSources sources = FakeSources.with("notes", "blog");
  private final FakeErrors errors = new FakeErrors();
  private final NoticeBoard notices = new NoticeBoard(new HeldDelay());
  private int fired;
  private EditHistory history = historyOn(new DirectTaskRunner());

  @Test
  void aCorrectionIsKeptToldAndUndoneFromItsNotice() {
    history.make(List.of(MERGE), "Two speakers are one now.");

    assertThat(corrector.standing()).containsExactly(List.of(MERGE));
    assertThat(fired).isEqualTo(1);
    assertThat(notice()).isEqualTo("Two speakers are one now.");
    assertThat(history.undoableProperty().get()).contains("merge speakers");
    notices.act();

    assertThat(corrector.standing()).isEmpty();
    assertThat(notice()).isEqualTo("Undone: merge speakers");
    assertThat(history.undoableProperty().get()).isEmpty();
    assertThat(history.redoableProperty().get()).contains("merge speakers");
    notices.act();

    assertThat(corrector.standing()).containsExactly(List.of(MERGE));
    assertThat(fired).isEqualTo(3);
  }

  @Test
  void correctionsAndRemovalsAreUndoneInTheOrderTheyWereDone() {
    history.make(List.of(MERGE), "");
    history.perform(removal(), "");
    history.make(List.of(RENAME), "");

    history.undo();
    assertThat(corrector.standing()).containsExactly(List.of(MERGE));
    assertThat(sources.list()).hasSize(1);
    assertThat(history.undoableProperty().get()).contains("remove notes");
    history.undo();
    assertThat(sources.list()).hasSize(2);
    history.undo();

    assertThat(corrector.standing()).isEmpty();
    history.redo();
    history.redo();
    history.redo();
    assertThat(corrector.standing()).containsExactly(List.of(MERGE), List.of(RENAME));
    assertThat(sources.list()).hasSize(1);
  }

  @Test
  void whatWasDoneBeforeARestartIsUndoneToo() {
    history.make(List.of(MERGE), "");
    history = historyOn(new DirectTaskRunner());
    history.refresh();
    assertThat(history.undoableProperty().get()).contains("merge speakers");

    history.undo();

    assertThat(corrector.standing()).isEmpty();
    assertThat(history.redoableProperty().get()).contains("merge speakers");
  }

  @Test
  void whatIsNewEndsWhatCouldBeRedone() {
    history.make(List.of(MERGE), "");
    history.undo();
    history.perform(removal(), "");
    assertThat(history.redoableProperty().get()).isEmpty();

    history.redo();

    assertThat(corrector.standing()).isEmpty();
  }

  @Test
  void whatFailsLeavesEverythingAsItWas() {
    history.make(List.of(MERGE), "");
    corrector.failure = new LibraryException("The disk is full.");

    history.make(List.of(RENAME), "");
    history.undo();

    assertThat(errors.presented)
        .containsExactly(
            "This could not be kept. Nothing was changed.", "This could not be undone.");
    assertThat(history.undoableProperty().get()).contains("merge speakers");
    corrector.failure = null;
    history.undo();
    assertThat(corrector.standing()).isEmpty();
  }

  @Test
  void nothingToUndoIsNoNews() {
    history.undo();
    history.redo();

    assertThat(notices.noticeProperty().get()).isNull();
    assertThat(fired).isZero();
  }

  @Test
  void eachWaitsForTheOneBefore() {
    var held = new HeldRunner();
    history = historyOn(held);
    history.make(List.of(MERGE), "");
    history.make(List.of(RENAME), "");
    history.undo();

    held.runAll();

    assertThat(corrector.standing()).containsExactly(List.of(MERGE));
  }

  private SourceRemoval removal() {
    SourceRow source = sources.list().getFirst();
    return new SourceRemoval(sources, source, messages.get("change.removeSource"));
  }

  private String notice() {
    return notices.noticeProperty().get().text();
  }

  private EditHistory historyOn(TaskRunner runner) {
    var changes = new LibraryChanges();
    changes.subscribe(() -> fired++);
    return new EditHistory(corrector, runner, changes, notices, errors, messages);
  }
}

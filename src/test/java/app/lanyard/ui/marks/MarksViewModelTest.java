package app.lanyard.ui.marks;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.Marks;
import app.lanyard.model.WatchStatus;
import app.lanyard.model.annotation.AnnotationSubject;
import app.lanyard.ui.shell.EditHistory;
import app.lanyard.ui.shell.LibraryChanges;
import app.lanyard.ui.shell.MarkEdits;
import app.lanyard.ui.shell.NoticeBoard;
import app.lanyard.ui.task.DirectTaskRunner;
import app.lanyard.ui.testing.FakeAnnotations;
import app.lanyard.ui.testing.FakeCorrector;
import app.lanyard.ui.testing.FakeErrors;
import app.lanyard.ui.testing.HeldDelay;
import app.lanyard.ui.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MarksViewModelTest {

  private static final AnnotationSubject NOTE = new AnnotationSubject.OfNote(1);

  private final FakeAnnotations annotations = new FakeAnnotations();
  private final FakeErrors errors = new FakeErrors();
  private final LibraryChanges changes = new LibraryChanges();
  private final List<Throwable> failures = new ArrayList<>();
  private MarksViewModel model;

  @BeforeEach
  void make() {
    var messages = new Messages(Locale.UK);
    var runner = new DirectTaskRunner();
    var history =
        new EditHistory(
            new FakeCorrector(),
            runner,
            changes,
            new NoticeBoard(new HeldDelay()),
            errors,
            messages);
    annotations.remark(NOTE, "Old", List.of("t"));
    model =
        new MarksViewModel(
            NOTE,
            annotations.marks(NOTE),
            annotations,
            new MarkEdits(annotations, history, messages),
            runner,
            failures::add);
    changes.subscribe(model::refresh);
  }

  @Test
  void marksAreShownOnceTheyAreKept() {
    model.star();
    model.rate(3);
    model.tell(WatchStatus.WATCHED);
    assertThat(model.marksProperty().get())
        .isEqualTo(new Marks(true, 3, WatchStatus.WATCHED, "Old", List.of("t")));
    model.star();
    model.rate(0);
    model.tell(null);
    assertThat(model.marksProperty().get())
        .isEqualTo(new Marks(false, 0, null, "Old", List.of("t")));
  }

  @Test
  void aNoteOfManyDraftsIsOneStep() {
    model.draft("O", List.of("t"));
    model.draft("Other", List.of("t"));
    model.star();
    assertThat(annotations.marks(NOTE).note()).as("kept already").isEqualTo("Other");
    model.end("Other words", List.of(), true);
    assertThat(annotations.marks(NOTE).note()).isEqualTo("Other words");

    model.undo();
    assertThat(annotations.marks(NOTE)).isEqualTo(new Marks(true, 0, null, "Old", List.of("t")));
    model.redo();
    assertThat(annotations.marks(NOTE).note()).isEqualTo("Other words");
  }

  @Test
  void wordsThatWereTakenBackAreNoStep() {
    model.rate(2);
    model.draft("Old and n", List.of("t"));
    model.end("Old", List.of("t"), true);
    assertThat(annotations.marks(NOTE).note()).isEqualTo("Old");
    model.undo();
    assertThat(annotations.marks(NOTE)).isEqualTo(new Marks(false, 0, null, "Old", List.of("t")));
  }

  @Test
  void theSameAgainIsNoStep() {
    model.star();
    model.rate(0);
    model.tell(null);
    model.end("Old", List.of("t"), false);
    model.undo();
    assertThat(annotations.marks(NOTE).starred()).isFalse();
  }
}

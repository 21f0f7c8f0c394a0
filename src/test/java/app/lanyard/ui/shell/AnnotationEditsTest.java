package app.lanyard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.annotation.Annotation;
import app.lanyard.model.annotation.AnnotationContent;
import app.lanyard.model.annotation.AnnotationSubject;
import app.lanyard.model.annotation.HighlightColour;
import app.lanyard.model.annotation.Motivation;
import app.lanyard.model.annotation.NewAnnotation;
import app.lanyard.model.annotation.TextQuote;
import app.lanyard.ui.task.DirectTaskRunner;
import app.lanyard.ui.testing.FakeAnnotations;
import app.lanyard.ui.testing.FakeCorrector;
import app.lanyard.ui.testing.FakeErrors;
import app.lanyard.ui.testing.HeldDelay;
import app.lanyard.ui.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AnnotationEditsTest {

  private final Messages messages = new Messages(Locale.UK);
  private final FakeAnnotations annotations = new FakeAnnotations();
  private final FakeErrors errors = new FakeErrors();
  private final NoticeBoard notices = new NoticeBoard(new HeldDelay());
  private final EditHistory history =
      new EditHistory(
          new FakeCorrector(),
          new DirectTaskRunner(),
          new LibraryChanges(),
          notices,
          errors,
          messages);
  private final AnnotationEdits edits = new AnnotationEdits(annotations, history, messages);
  private final List<Annotation> kept = new ArrayList<>();

  @Test
  void aHighlightIsUndoneIntoTheTrashAndRedoneAsTheSame() {
    edits.add(highlight(0), kept::add);
    assertThat(kept).hasSize(1);
    assertThat(history.undoableProperty().get()).contains("highlight");

    history.undo();
    assertThat(annotations.standing()).isEmpty();
    assertThat(annotations.trashed()).isEqualTo(kept);

    history.redo();
    assertThat(annotations.standing()).isEqualTo(kept);
  }

  @Test
  void tenStepsAreUndoneAndRedoneInTheirOrder() {
    for (int i = 0; i < 5; i++) {
      edits.add(highlight(i), kept::add);
      edits.change(kept.getLast(), new AnnotationContent("c" + i, List.of("t"), null));
    }
    List<Annotation> all = annotations.standing();

    for (int i = 0; i < 10; i++) {
      history.undo();
    }
    assertThat(annotations.standing()).isEmpty();
    for (int i = 0; i < 10; i++) {
      history.redo();
    }

    assertThat(annotations.standing()).isEqualTo(all);
  }

  @Test
  void aDraftIsNoStepOfItsOwn() {
    edits.add(highlight(0), kept::add);
    Annotation before = kept.getFirst();
    edits.draft(before, new AnnotationContent("Half a th", List.of(), before.colour()));
    edits.change(before, new AnnotationContent("Half a thought", List.of(), before.colour()));

    history.undo();

    assertThat(annotations.standing())
        .singleElement()
        .extracting(Annotation::comment)
        .isEqualTo("");
  }

  @Test
  void theTrashSaysHowManyAndGivesThemBack() {
    edits.add(highlight(0), kept::add);
    edits.add(highlight(1), kept::add);

    edits.trash(kept);
    assertThat(annotations.standing()).isEmpty();
    assertThat(notices.noticeProperty().get()).isNotNull();

    history.undo();
    assertThat(annotations.standing()).isEqualTo(kept);
  }

  @Test
  void whatCantBeKeptIsToldAndIsNoStep() {
    annotations.failure = new IllegalStateException("The disk is full.");

    edits.add(highlight(0), kept::add);

    assertThat(kept).isEmpty();
    assertThat(errors.presented).hasSize(1);
    assertThat(history.undoableProperty().get()).isEmpty();
  }

  private static NewAnnotation highlight(int start) {
    return new NewAnnotation(
        new AnnotationSubject.OfNote(1),
        Motivation.HIGHLIGHTING,
        AnnotationContent.of(HighlightColour.YELLOW),
        new TextQuote("beans", "", "", start, start + 5));
  }
}

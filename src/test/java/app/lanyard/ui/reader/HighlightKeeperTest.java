package app.lanyard.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.annotation.Annotation;
import app.lanyard.model.annotation.AnnotationContent;
import app.lanyard.model.annotation.AnnotationSubject;
import app.lanyard.model.annotation.HighlightColour;
import app.lanyard.model.annotation.Motivation;
import app.lanyard.model.annotation.NewAnnotation;
import app.lanyard.ui.controls.comment.CommentForm;
import app.lanyard.ui.task.Delay;
import app.lanyard.ui.task.DirectTaskRunner;
import app.lanyard.ui.testing.FakeAnnotationDesk;
import app.lanyard.ui.testing.FakeAnnotations;
import app.lanyard.ui.testing.FakeCommentLinks;
import app.lanyard.ui.testing.WindowExtension;
import app.lanyard.ui.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

@ExtendWith(WindowExtension.class)
class HighlightKeeperTest {

  private final FakeAnnotations annotations = new FakeAnnotations();
  private final List<Runnable> waiting = new ArrayList<>();

  @Test
  void whoNeverPausesHasADraftEachSecond(FxRobot robot) {
    robot.interact(
        () -> {
          TextArea text = (TextArea) form().lookup("#comment-text");
          text.setText("One");
          text.setText("One two");
          assertThat(waiting).hasSize(1);
          waiting.removeFirst().run();
          text.setText("One two three");
          waiting.removeFirst().run();
        });

    assertThat(annotations.contents())
        .extracting(AnnotationContent::comment)
        .containsExactly("One two", "One two three");
  }

  private CommentForm form() {
    Annotation made =
        annotations.add(
            new NewAnnotation(
                new AnnotationSubject.OfNote(1),
                Motivation.COMMENTING,
                AnnotationContent.of(HighlightColour.PINK),
                null));
    var messages = new Messages(Locale.UK);
    var model =
        new HighlightModel(
            annotations,
            new FakeAnnotationDesk(annotations),
            new DirectTaskRunner(),
            (what, cause) -> {},
            messages);
    return new CommentForm(
        made.comment(),
        made.tags(),
        new HighlightKeeper(made, model),
        delay(),
        new FakeCommentLinks(),
        messages);
  }

  private Delay delay() {
    return new Delay() {
      @Override
      public void restart(Runnable action) {
        waiting.add(action);
      }

      @Override
      public void flush() {
        waiting.clear();
      }
    };
  }
}

package app.lanyard.ui.annotations;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.EntityKind;
import app.lanyard.model.annotation.Annotation;
import app.lanyard.model.annotation.AnnotationContent;
import app.lanyard.model.annotation.AnnotationSubject;
import app.lanyard.model.annotation.HighlightColour;
import app.lanyard.model.annotation.ListedAnnotation;
import app.lanyard.model.annotation.Motivation;
import app.lanyard.model.annotation.NewAnnotation;
import app.lanyard.model.annotation.TextQuote;
import app.lanyard.ui.testing.TestWindow;
import app.lanyard.ui.testing.WindowExtension;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
class AnnotationsViewTest {

  private final TestWindow window = new TestWindow();

  @Start
  void start(Stage stage) {
    mark("worms in every bed", "Ask about the cold", "soil");
    mark("eleven seconds", "", "speed");
    window.annotations.add(
        new NewAnnotation(
            new AnnotationSubject.OfEntity(EntityKind.TALK, 5),
            Motivation.BOOKMARKING,
            AnnotationContent.EMPTY,
            null));
    window.show(stage, 960, 700);
  }

  @BeforeEach
  void openTheView(FxRobot robot) {
    robot.interact(() -> window.models().shell().show("annotations"));
    window.settle();
  }

  @Test
  void everythingIsListedAndFound(FxRobot robot) {
    assertThat(list(robot).getItems()).hasSize(3);
    assertThat(text(robot, "#annotations-all")).isEqualTo("All 3");

    robot.clickOn("#annotations-search").write("#soil ask");
    window.settle();

    assertThat(list(robot).getItems())
        .extracting(ListedAnnotation::annotation)
        .extracting(Annotation::comment)
        .containsExactly("Ask about the cold");
  }

  @Test
  void aRowOpensItsNoteAtTheHighlight(FxRobot robot) {
    robot.interact(() -> list(robot).getSelectionModel().clearAndSelect(1));
    robot.interact(() -> list(robot).requestFocus());

    robot.type(KeyCode.ENTER);

    assertThat(window.reader.asked).contains("open annotation 1:A2");
  }

  @Test
  void whatIsDeletedLiesInTheTrashAndComesBack(FxRobot robot) {
    robot.interact(() -> list(robot).getSelectionModel().selectRange(0, 2));
    robot.interact(() -> list(robot).requestFocus());
    robot.type(KeyCode.DELETE);
    window.settle();
    assertThat(list(robot).getItems()).hasSize(1);
    assertThat(text(robot, "#annotations-trash")).isEqualTo("Trash 2");

    robot.clickOn("#annotations-trash");
    window.settle();
    assertThat(list(robot).getItems()).hasSize(2);
    robot.interact(() -> list(robot).getSelectionModel().selectAll());
    robot.interact(() -> list(robot).getContextMenu().getItems().getLast().fire());
    window.settle();

    assertThat(window.annotations.trashed()).isEmpty();
    assertThat(robot.lookup(".empty-state").query().isVisible()).isTrue();
    robot.press(KeyCode.SHORTCUT).type(KeyCode.Z).release(KeyCode.SHORTCUT);
    window.settle();
    assertThat(window.annotations.trashed()).hasSize(2);
  }

  @Test
  void whatChangedIsShownBesideWhatItWasAndAccepted(FxRobot robot) {
    window.annotations.changeText("A2", "twelve seconds");
    robot.interact(() -> window.models().imports().start());
    window.settle();
    robot.clickOn("#annotations-review");
    window.settle();

    assertThat(list(robot).getItems()).hasSize(1);
    assertThat(robot.lookup(".difference-gone").queryAs(Text.class).getText()).isEqualTo("eleven ");
    assertThat(robot.lookup(".difference-new").queryAs(Text.class).getText()).isEqualTo("twelve ");
    robot.interact(() -> list(robot).getSelectionModel().clearAndSelect(0));
    robot.interact(() -> list(robot).requestFocus());
    robot.type(KeyCode.A);
    window.settle();

    assertThat(text(robot, "#annotations-review")).isEqualTo("To review 0");
  }

  @Test
  void anEmptyShelfSaysWhatItIsFor(FxRobot robot) {
    robot.clickOn("#annotations-review");
    window.settle();

    assertThat(robot.lookup("Nothing to review").tryQuery()).isPresent();
  }

  @SuppressWarnings("unchecked")
  private static ListView<ListedAnnotation> list(FxRobot robot) {
    return robot.lookup("#annotations-list").queryAs(ListView.class);
  }

  private static String text(FxRobot robot, String selector) {
    return robot.lookup(selector).queryAs(Labeled.class).getText();
  }

  private void mark(String quote, String comment, String tag) {
    window.annotations.add(
        new NewAnnotation(
            new AnnotationSubject.OfNote(1),
            Motivation.HIGHLIGHTING,
            new AnnotationContent(comment, List.of(tag), HighlightColour.GREEN),
            new TextQuote(quote, "", "", 3, 3 + quote.length())));
  }
}

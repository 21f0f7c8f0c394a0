package app.lanyard.ui.annotations;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.EntityKind;
import app.lanyard.model.Problem;
import app.lanyard.model.annotation.AnchorState;
import app.lanyard.model.annotation.Annotation;
import app.lanyard.model.annotation.AnnotationContent;
import app.lanyard.model.annotation.AnnotationSubject;
import app.lanyard.model.annotation.HighlightColour;
import app.lanyard.model.annotation.ListedAnnotation;
import app.lanyard.model.annotation.Motivation;
import app.lanyard.model.annotation.NewAnnotation;
import app.lanyard.model.annotation.TextQuote;
import app.lanyard.ui.shell.Notice;
import app.lanyard.ui.testing.TestWindow;
import app.lanyard.ui.testing.WindowExtension;
import atlantafx.base.controls.ModalPane;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
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
    reviewOne(robot, "A2");

    assertThat(list(robot).getItems()).hasSize(1);
    assertThat(robot.lookup(".difference-gone").queryAs(Text.class).getText()).isEqualTo("eleven ");
    assertThat(robot.lookup(".difference-new").queryAs(Text.class).getText()).isEqualTo("twelve ");
    robot.type(KeyCode.A);
    window.settle();

    assertThat(text(robot, "#annotations-review")).isEqualTo("To review 0");
  }

  @Test
  void keysGoOnWithTheNextRow(FxRobot robot) {
    window.annotations.changeText("A1", "worms in few beds");
    reviewOne(robot, "A2");
    assertThat(list(robot).getItems()).hasSize(2);

    robot.type(KeyCode.A);
    window.settle();
    assertThat(list(robot).getSelectionModel().getSelectedIndices()).containsExactly(0);
    robot.type(KeyCode.A);
    window.settle();

    assertThat(text(robot, "#annotations-review")).isEqualTo("To review 0");
  }

  @Test
  void whatIsSelectedStaysSoWhenTheListIsReadAgain(FxRobot robot) {
    robot.interact(() -> list(robot).getSelectionModel().selectIndices(0, 2));

    robot.interact(() -> window.annotations.change("A2", AnnotationContent.EMPTY));
    robot.interact(() -> window.models().imports().start());
    window.settle();

    assertThat(list(robot).getSelectionModel().getSelectedIndices()).containsExactly(0, 2);
  }

  @Test
  void whatIsNotTheSameIsKeptWithoutAPlace(FxRobot robot) {
    reviewOne(robot, "A2");

    robot.write("k");
    window.settle();

    assertThat(list(robot).getItems())
        .extracting(listed -> listed.placed().state())
        .containsExactly(AnchorState.ORPHANED);
    robot.press(KeyCode.SHORTCUT).type(KeyCode.Z).release(KeyCode.SHORTCUT);
    window.settle();
    assertThat(list(robot).getItems())
        .extracting(listed -> listed.placed().state())
        .containsExactly(AnchorState.REVIEW);
  }

  @Test
  void thePersonIsLedToTheNoteToSayWhereItBelongs(FxRobot robot) {
    reviewOne(robot, "A2");

    robot.write("p");

    assertThat(window.reader.asked).contains("place annotation 1:A2");
  }

  @Test
  void theListIsNarrowedByColourAndTagAndPutInOrder(FxRobot robot) {
    robot.interact(
        () -> window.annotations.change("A2", AnnotationContent.of(HighlightColour.BLUE)));
    robot.interact(() -> window.models().imports().start());
    window.settle();

    choose(robot, "#annotations-order", "annotations-order-colour");
    assertThat(ids(robot)).containsExactly("A1", "A2", "A3");
    choose(robot, "#annotations-order", "annotations-order-newest");
    assertThat(ids(robot)).containsExactly("A3", "A2", "A1");

    robot.clickOn("#annotations-blue");
    assertThat(ids(robot)).containsExactly("A2");
    robot.clickOn("#annotations-green");
    assertThat(ids(robot)).containsExactly("A2", "A1");
    robot.interact(() -> tags(robot).setValue("soil"));
    assertThat(ids(robot)).containsExactly("A1");

    robot.clickOn("#annotations-search").write("nowhere");
    window.settle();
    robot.clickOn(".empty-state .button");
    window.settle();
    assertThat(ids(robot)).hasSize(3);
    assertThat(tags(robot).getValue()).isEmpty();
  }

  @Test
  void severalGetTagsAndLoseThemInOneStep(FxRobot robot) {
    robot.interact(() -> list(robot).getSelectionModel().selectRange(1, 3));
    robot.interact(() -> list(robot).requestFocus());
    robot.write("#");
    window.settle();
    robot.write("later, #cold");
    robot.clickOn("#tags-removed").write("soil");
    robot.type(KeyCode.ENTER);
    window.settle();

    assertThat(window.annotations.standing())
        .extracting(Annotation::tags)
        .containsExactly(List.of("later", "cold"), List.of("speed", "later", "cold"), List.of());
    assertThat(tags(robot).getItems()).containsExactly("", "cold", "later", "speed");
    robot.press(KeyCode.SHORTCUT).type(KeyCode.Z).release(KeyCode.SHORTCUT);
    window.settle();
    assertThat(window.annotations.standing())
        .extracting(Annotation::tags)
        .containsExactly(List.of("soil"), List.of("speed"), List.of());
  }

  @Test
  void whatIsShownOrSelectedGoesToFiles(FxRobot robot, @TempDir Path folder) throws Exception {
    Path target = folder.resolve("marked.json");
    window.chooser.folder = Optional.of(folder);
    window.chooser.target = Optional.of(target);

    choose(robot, "#annotations-files", "annotations-files-markdown");
    robot.interact(() -> list(robot).getSelectionModel().selectRange(0, 2));
    choose(robot, "#annotations-files", "annotations-files-json");

    assertThat(window.annotationFiles.done()).containsExactly("markdown " + folder + " A1 A2 A3");
    assertThat(target).hasContent("A2 A3");
    assertThat(window.models().notices().noticeProperty().get().text()).contains("marked.json");
  }

  @Test
  void annotationsOfAFileAreTakenOverAndWhatCouldNotBeIsTold(FxRobot robot) {
    window.chooser.annotations = Optional.of(Path.of("theirs.json"));
    window.annotationFiles.problems = List.of(new Problem("theirs.json", 3, "it has no target"));

    choose(robot, "#annotations-files", "annotations-files-load");

    assertThat(window.annotationFiles.done()).containsExactly("import theirs.json");
    Notice notice = window.models().notices().noticeProperty().get();
    assertThat(notice.text())
        .contains("2 annotations are new, 1 changed")
        .contains("One could not");
    robot.interact(() -> notice.onAction().run());
    assertThat(robot.lookup(".text-area").queryAs(TextArea.class).getText())
        .isEqualTo("theirs.json:3: it has no target");
  }

  @Test
  void onlyAFormThatCanBeUsedIsKept(FxRobot robot) {
    choose(robot, "#annotations-files", "annotations-files-template");
    TextArea text = robot.lookup("#template-text").queryAs(TextArea.class);
    assertThat(text.getText()).contains("{{#items}}");

    robot.interact(() -> text.setText("{{titel}}"));
    robot.clickOn("#form-done");
    window.settle();
    assertThat(text(robot, "#template-wrong")).contains("titel");

    robot.interact(() -> text.setText("{{title}}"));
    robot.clickOn("#form-done");
    window.settle();
    assertThat(robot.lookup("#overlay").queryAs(ModalPane.class).isDisplay()).isFalse();
    choose(robot, "#annotations-files", "annotations-files-template");
    assertThat(robot.lookup("#template-text").queryAs(TextArea.class).getText())
        .isEqualTo("{{title}}");
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

  private void reviewOne(FxRobot robot, String id) {
    window.annotations.changeText(id, "twelve seconds");
    robot.interact(() -> window.models().imports().start());
    window.settle();
    robot.clickOn("#annotations-review");
    window.settle();
    robot.interact(() -> list(robot).getSelectionModel().clearAndSelect(0));
    robot.interact(() -> list(robot).requestFocus());
  }

  private static List<String> ids(FxRobot robot) {
    return list(robot).getItems().stream().map(listed -> listed.annotation().id()).toList();
  }

  @SuppressWarnings("unchecked")
  private static ComboBox<String> tags(FxRobot robot) {
    return robot.lookup("#annotations-tag").queryAs(ComboBox.class);
  }

  private void choose(FxRobot robot, String menu, String id) {
    robot.interact(
        () ->
            robot.lookup(menu).queryAs(MenuButton.class).getItems().stream()
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
    window.settle();
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

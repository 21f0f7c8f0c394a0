package app.lanyard.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.lanyard.ui.testing.TestWindow;
import app.lanyard.ui.testing.WindowExtension;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
class NotesViewTest {

  private final TestWindow window = new TestWindow();

  @Start
  void start(Stage stage) {
    window.show(stage, 960, 640);
  }

  @BeforeEach
  void showNotes(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
  }

  @Test
  void enterOpensTheSelectedNote(FxRobot robot) {
    ListView<?> list = robot.lookup("#notes-list").queryAs(ListView.class);
    robot.interact(() -> list.getSelectionModel().select(4));

    robot.push(KeyCode.ENTER);

    assertThat(window.reader.asked).containsExactly("open 5:1");
  }

  @Test
  void aNoteWhoseFileIsGoneSaysSo(FxRobot robot) {
    assertThat(robot.lookup("#notes-list .badge").queryAllAs(Labeled.class))
        .filteredOn(Labeled::isVisible)
        .hasSize(1)
        .allSatisfy(badge -> assertThat(badge.getText()).isEqualTo("Gone"));
  }

  @Test
  void aChipTakesTheSourceAwayAgain(FxRobot robot) {
    robot.interact(
        () -> robot.lookup("#sources").queryAs(ListView.class).getSelectionModel().select(0));
    robot.interact(() -> robot.lookup("#sources").query().requestFocus());
    robot.push(KeyCode.ENTER);
    window.settle();
    assertThat(count(robot)).isEqualTo("75 notes");

    robot.clickOn("#chip-source-1");
    window.settle();

    assertThat(count(robot)).isEqualTo("150 notes");
  }

  @Test
  void anImportLeavesTheListWhereItIs(FxRobot robot) {
    ListView<?> list = robot.lookup("#notes-list").queryAs(ListView.class);
    robot.interact(() -> list.scrollTo(70));
    robot.interact(() -> list.getSelectionModel().select(73));
    window.settle();
    double before = selectedTop(robot);
    window.notes.remove(3);

    robot.interact(() -> window.models().imports().start());
    window.settle();

    assertThat(list.getSelectionModel().getSelectedIndex()).isEqualTo(72);
    assertThat(selectedTop(robot)).isCloseTo(before, within(1.0));
  }

  private static double selectedTop(FxRobot robot) {
    return robot.lookup("#notes-list .note-cell").queryAllAs(NoteCell.class).stream()
        .filter(NoteCell::isSelected)
        .mapToDouble(NoteCell::getLayoutY)
        .findFirst()
        .orElseThrow();
  }

  private static String count(FxRobot robot) {
    return robot.lookup("#notes-count").queryLabeled().getText();
  }
}

package app.lanyard.ui.suggestions;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.correction.Correction;
import app.lanyard.ui.testing.FakeSuggestions;
import app.lanyard.ui.testing.TestWindow;
import app.lanyard.ui.testing.WindowExtension;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
class SuggestionsViewTest {

  private final TestWindow window = new TestWindow();

  @Start
  void start(Stage stage) {
    window.show(stage, 960, 640);
  }

  @BeforeEach
  void showSuggestions(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT6);
    window.settle();
  }

  @Test
  void theFirstSuggestionIsSelectedAndArrowsPassHeadings(FxRobot robot) {
    assertThat(selected(robot)).isEqualTo(new SuggestionLine.Item(FakeSuggestions.QUILL));

    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.DOWN);

    assertThat(selected(robot)).isEqualTo(new SuggestionLine.Item(FakeSuggestions.UNDATED));
  }

  @Test
  void aAcceptsAndTheNextOneIsSelected(FxRobot robot) {
    window.suggestions.suggestions.remove(FakeSuggestions.QUILL);

    robot.type(KeyCode.A);
    window.settle();

    assertThat(corrections()).isEqualTo(FakeSuggestions.QUILL.acceptance());
    assertThat(selected(robot)).isEqualTo(new SuggestionLine.Item(FakeSuggestions.LARSEN));
  }

  @Test
  void enterAcceptsToo(FxRobot robot) {
    robot.push(KeyCode.ENTER);
    window.settle();

    assertThat(corrections()).isEqualTo(FakeSuggestions.QUILL.acceptance());
  }

  @Test
  void deleteAndDDismiss(FxRobot robot) {
    robot.push(KeyCode.DELETE);
    window.settle();
    robot.push(KeyCode.DOWN);
    robot.type(KeyCode.D);
    window.settle();

    assertThat(corrections())
        .containsExactly(
            new Correction.Dismissal(FakeSuggestions.QUILL.key()),
            new Correction.Dismissal(FakeSuggestions.LARSEN.key()));
  }

  @Test
  void buttonsDoTheSameAndSetDateAsks(FxRobot robot) {
    robot.clickOn("Not the same");
    window.settle();
    robot.clickOn("Set date…");
    window.settle();

    assertThat(corrections())
        .containsExactly(new Correction.Dismissal(FakeSuggestions.QUILL.key()));
    assertThat(window.talkCommands.asked).containsExactly("edit 7");
  }

  @Test
  void aRowIsAsHighAsItsWordsNeed(FxRobot robot) {
    assertThat(robot.lookup("#suggestions-list .suggestion").queryAllAs(SuggestionNode.class))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.getHeight()).isBetween(60.0, 140.0));
  }

  @Test
  void spaceOpensTheNote(FxRobot robot) {
    robot.push(KeyCode.SPACE);

    assertThat(window.reader.asked).containsExactly("open 3:4");
  }

  @Test
  void undoTakesADecisionBack(FxRobot robot) {
    robot.type(KeyCode.A);
    window.settle();
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    window.settle();

    assertThat(window.corrector.standing()).isEmpty();
  }

  @Test
  void nothingLeftSaysSo(FxRobot robot) {
    window.suggestions.suggestions.clear();

    robot.push(KeyCode.DELETE);
    window.settle();

    assertThat(robot.lookup("Nothing to put right").tryQuery()).isPresent();
  }

  private static Object selected(FxRobot robot) {
    return robot
        .lookup("#suggestions-list")
        .queryAs(ListView.class)
        .getSelectionModel()
        .getSelectedItem();
  }

  private List<Correction> corrections() {
    return window.corrector.standing().stream().flatMap(List::stream).toList();
  }
}

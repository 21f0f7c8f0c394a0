package app.lanyard.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.ui.testing.WindowExtension;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Where the keyboard goes while a list is read, and afterwards. */
@ExtendWith(WindowExtension.class)
class StatePaneTest {

  private final ObjectProperty<ListState> state = new SimpleObjectProperty<>(ListState.LOADING);
  private TextField field;
  private ListView<String> list;
  private StatePane pane;

  @Start
  void start(Stage stage) {
    var failed = EmptyState.failed("It can't be read", "Try again", () -> {});
    field = new TextField();
    list = new ListView<>();
    pane = new StatePane(list, state, () -> failed, () -> failed, "Reading");
    stage.setScene(new Scene(new VBox(field, pane), 300, 300));
    stage.show();
  }

  @Test
  void theKeyboardGoesToTheListOnceItIsRead(FxRobot robot) {
    robot.interact(pane::focusList);
    robot.interact(() -> state.set(ListState.FILLED));
    assertThat(focused()).isEqualTo(list);
  }

  @Test
  void whoGoesElsewhereInTheMeantimeIsLeftThere(FxRobot robot) {
    robot.interact(pane::focusList);
    robot.interact(field::requestFocus);
    robot.interact(() -> state.set(ListState.FILLED));
    assertThat(focused()).isEqualTo(field);
  }

  @Test
  void whoComesBackFromElsewhereIsInTheList(FxRobot robot) {
    robot.interact(pane::focusList);
    Node before = focused();
    robot.interact(field::requestFocus);
    robot.interact(() -> state.set(ListState.FILLED));
    robot.interact(before::requestFocus);
    assertThat(focused()).isEqualTo(list);
  }

  @Test
  void whereTheListIsNotReadTheKeyboardGoesToWhatIsOffered(FxRobot robot) {
    robot.interact(pane::focusList);
    robot.interact(() -> state.set(ListState.FAILED));
    assertThat(focused()).isEqualTo(pane.lookup("#try-again"));
  }

  private Node focused() {
    return pane.getScene().getFocusOwner();
  }
}

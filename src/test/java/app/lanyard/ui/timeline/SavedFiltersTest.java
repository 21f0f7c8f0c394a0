package app.lanyard.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.SavedFilter;
import app.lanyard.ui.testing.TestWindow;
import app.lanyard.ui.testing.WindowExtension;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
class SavedFiltersTest {

  private final TestWindow window = new TestWindow();

  @Start
  void start(Stage stage) {
    window.show(stage, 980, 900);
  }

  @Test
  void withoutAFilterThereIsNothingToKeep(FxRobot robot) {
    assertThat(item(robot, "Keep these filters…").isDisable()).isTrue();
  }

  @Test
  void keptFiltersComeBackByTheirName(FxRobot robot) {
    keep(robot, "tracing", "About tracing");
    robot.clickOn("#chip-text");
    window.settle();
    assertThat(count(robot)).isEqualTo("200 talks");

    robot.interact(item(robot, "About tracing")::fire);
    window.settle();

    assertThat(count(robot)).isEqualTo("20 talks");
  }

  @Test
  void aRemovedFilterCanBeHadBack(FxRobot robot) {
    keep(robot, "tracing", "About tracing");
    var removal = (Menu) item(robot, "Remove");

    robot.interact(removal.getItems().getFirst()::fire);
    window.settle();
    assertThat(window.savedFilters.all()).isEmpty();
    robot.clickOn("Undo");
    window.settle();

    assertThat(window.savedFilters.all())
        .extracting(SavedFilter::name)
        .containsExactly("About tracing");
  }

  private void keep(FxRobot robot, String typed, String name) {
    robot.push(KeyCode.CONTROL, KeyCode.L);
    robot.write(typed);
    window.settle();
    robot.interact(item(robot, "Keep these filters…")::fire);
    window.settle();
    robot.write(name).push(KeyCode.ENTER);
    window.settle();
  }

  private static MenuItem item(FxRobot robot, String text) {
    MenuButton menu = robot.lookup("#saved-filters").queryAs(MenuButton.class);
    robot.interact(() -> menu.getOnShowing().handle(null));
    List<MenuItem> items = List.copyOf(menu.getItems());
    return items.stream().filter(item -> text.equals(item.getText())).findFirst().orElseThrow();
  }

  private static String count(FxRobot robot) {
    return robot.lookup("#timeline-count").queryLabeled().getText();
  }
}

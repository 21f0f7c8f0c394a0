package app.lanyard.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.ui.testing.TestWindow;
import app.lanyard.ui.testing.WindowExtension;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Where the names in the timeline lead. */
@ExtendWith(WindowExtension.class)
class TimelineLinksTest {

  private final TestWindow window = new TestWindow();

  @Start
  void start(Stage stage) {
    window.show(stage, 1200, 900);
  }

  @Test
  void anEventsNameLeadsToItsPage(FxRobot robot) {
    click(robot, ".event-name", "RiverConf Europe 2025");

    assertThat(robot.lookup("#page-name").queryLabeled().getText())
        .isEqualTo("RiverConf Europe 2025");
    assertThat(window.reader.asked).isEmpty();
  }

  @Test
  void aProjectInARowLeadsToItsPageAndOpensNoNote(FxRobot robot) {
    click(robot, ".talk-row .name-link", "KServe");

    assertThat(robot.lookup("#page-name").queryLabeled().getText()).isEqualTo("KServe");
    assertThat(window.reader.asked).isEmpty();
  }

  @Test
  void ofManyProjectsTheOthersAreCounted(FxRobot robot) {
    assertThat(robot.lookup(".talk-row .label").queryAllAs(Label.class))
        .anyMatch(label -> "+1".equals(label.getText()));
  }

  @Test
  void anEventsRowIsNotSelected(FxRobot robot) {
    ListView<?> list = robot.lookup("#timeline-list").queryAs(ListView.class);
    robot.interact(() -> list.getSelectionModel().clearSelection());

    robot.clickOn(robot.lookup(".event-band").queryAll().iterator().next());
    window.settle();

    assertThat(list.getSelectionModel().getSelectedIndex()).isEqualTo(-1);
  }

  private void click(FxRobot robot, String query, String text) {
    Hyperlink link =
        robot.lookup(query).queryAllAs(Hyperlink.class).stream()
            .filter(each -> text.equals(each.getText()))
            .findFirst()
            .orElseThrow();
    robot.clickOn(link);
    window.settle();
  }
}

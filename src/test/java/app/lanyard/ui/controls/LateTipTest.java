package app.lanyard.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.ui.testing.WindowExtension;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(WindowExtension.class)
class LateTipTest {

  private Label label;
  private LateTip tip;

  @Start
  void start(Stage stage) {
    label = new Label("A talk");
    tip = new LateTip(label);
    stage.setScene(new Scene(new StackPane(label), 300, 200));
    stage.show();
  }

  @Test
  void whatIsSaidIsShownToTheMouse(FxRobot robot) throws Exception {
    robot.interact(() -> tip.setText("All of its title"));
    robot.moveTo("A talk");
    until("All of its title");
  }

  @Test
  void itMayChangeUnderTheMouse(FxRobot robot) throws Exception {
    robot.interact(() -> tip.setText("All of its title"));
    robot.moveTo("A talk");
    until("All of its title");
    robot.interact(() -> tip.setText("Another title"));
    until("Another title");
  }

  @Test
  void whereNothingIsSaidThereIsNone(FxRobot robot) {
    robot.interact(() -> tip.setText("All of its title"));
    robot.moveTo("A talk");
    robot.interact(() -> tip.setText(""));
    robot.moveBy(2, 2);
    assertThat(label.getProperties().values()).noneMatch(Tooltip.class::isInstance);
  }

  private static void until(String words) throws Exception {
    WaitForAsyncUtils.waitFor(
        20,
        TimeUnit.SECONDS,
        () ->
            Window.getWindows().stream()
                .filter(Tooltip.class::isInstance)
                .anyMatch(shown -> ((Tooltip) shown).getText().equals(words)));
  }
}

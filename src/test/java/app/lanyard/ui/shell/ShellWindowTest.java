package app.lanyard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.ui.settings.LateSettings;
import app.lanyard.ui.task.DirectTaskRunner;
import app.lanyard.ui.testing.DirectDelay;
import app.lanyard.ui.testing.TestWindow;
import app.lanyard.ui.testing.WindowExtension;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
class ShellWindowTest {

  private final TestWindow window = new TestWindow();

  @Start
  void start(Stage stage) {
    window.build();
    window.store.values.put(ShellWindow.SETTING, "9000,9000,970,650,false");
    var settings =
        new LateSettings(
            window.store, window.store.all(), new DirectTaskRunner(), new DirectDelay());
    new ShellWindow(stage, window.shell(), settings, window.messages);
    stage.show();
  }

  @Test
  void comesBackWhereItWasAsFarAsTheScreenGoes(FxRobot robot) {
    Stage stage = (Stage) window.shell().root().getScene().getWindow();

    assertThat(stage.getWidth()).isEqualTo(970);
    assertThat(stage.getX() + stage.getWidth()).isLessThanOrEqualTo(1000);
    assertThat(stage.getTitle()).isEqualTo("Lanyard");
    assertThat(stage.getMinWidth()).isEqualTo(960);
    robot.interact(() -> stage.setX(7));

    assertThat(window.store.values.get(ShellWindow.SETTING)).startsWith("7.0,");
  }
}

package app.lanyard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.ui.testing.TestWindow;
import app.lanyard.ui.testing.WindowExtension;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(WindowExtension.class)
class ImportInWindowTest {

  private final TestWindow window = new TestWindow();
  private final ExecutorService executor = Executors.newSingleThreadExecutor();

  @Start
  void start(Stage stage) {
    window.executor = executor;
    window.importer.hold = new CountDownLatch(1);
    window.show(stage, 960, 640);
  }

  @AfterEach
  void stop() {
    executor.shutdownNow();
  }

  @Test
  void showsItsProgressAndCanBeStopped(FxRobot robot) throws Exception {
    robot.push(KeyCode.F5);
    waitForText(robot, "#import-progress", "Reading 1 of 10");
    assertThat(robot.lookup("#import").query().isDisabled()).isTrue();

    robot.clickOn("#cancel-import");
    waitForText(robot, "#notice-text", "Stopped: 12 new, 1 changed");

    assertThat(robot.lookup("#import-progress").query().getParent().isVisible()).isFalse();
    assertThat(robot.lookup("#import").query().isDisabled()).isFalse();
  }

  private static void waitForText(FxRobot robot, String query, String text) throws Exception {
    WaitForAsyncUtils.waitFor(
        10, TimeUnit.SECONDS, () -> text.equals(robot.lookup(query).queryLabeled().getText()));
  }
}

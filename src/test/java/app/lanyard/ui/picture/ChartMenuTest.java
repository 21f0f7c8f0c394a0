package app.lanyard.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.ui.controls.chart.BarChart;
import app.lanyard.ui.controls.chart.BarChart.Bar;
import app.lanyard.ui.controls.chart.DrawingPane;
import app.lanyard.ui.shell.NoticeBoard;
import app.lanyard.ui.shell.PathChooser;
import app.lanyard.ui.shell.WindowDialogs;
import app.lanyard.ui.task.FxTaskRunner;
import app.lanyard.ui.testing.DirectDelay;
import app.lanyard.ui.testing.FakeErrors;
import app.lanyard.ui.testing.FxPulses;
import app.lanyard.ui.testing.WindowExtension;
import app.lanyard.ui.text.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(WindowExtension.class)
class ChartMenuTest {

  private static final String STYLESHEET =
      ChartMenuTest.class.getResource("/app/lanyard/ui/lanyard.css").toExternalForm();

  private static final class Target implements PathChooser {

    private Optional<Path> file = Optional.empty();
    private String offered = "";

    @Override
    public Optional<Path> folder(Window owner) {
      return Optional.empty();
    }

    @Override
    public List<Path> files(Window owner) {
      return List.of();
    }

    @Override
    public Optional<Path> target(Window owner, String name) {
      offered = name;
      return file;
    }
  }

  private final Target target = new Target();
  private final FakeErrors errors = new FakeErrors();
  private final DrawingPane chart =
      new DrawingPane(new BarChart(List.of(new Bar("2024", 3, "3 talks")), "Talks over time"));

  @TempDir private Path folder;

  @Start
  void start(Stage stage) {
    var messages = new Messages(Locale.UK);
    var dialogs = new WindowDialogs(messages, "1", target);
    var desk =
        new ChartDesk(
            dialogs,
            new FxTaskRunner(Runnable::run),
            new NoticeBoard(new DirectDelay()),
            errors,
            messages);
    var root = new StackPane(chart, dialogs.overlay());
    new ChartMenu(desk, messages).listen(root);
    var scene = new Scene(root, 300, 112);
    scene.getStylesheets().add(STYLESHEET);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void aChartIsKeptAsAPictureOfTwiceTheSize(FxRobot robot) throws Exception {
    Path file = folder.resolve("kept.png");
    target.file = Optional.of(file);

    choose(robot, "#picture-savePng");

    assertThat(target.offered).endsWith(".png");
    var image = ImageIO.read(file.toFile());
    assertThat(image.getWidth()).isEqualTo((int) (chart.getWidth() * 2));
    assertThat(image.getHeight()).isEqualTo(224);
  }

  @Test
  void aChartIsKeptAsSvg(FxRobot robot) throws Exception {
    Path file = folder.resolve("kept.svg");
    target.file = Optional.of(file);

    choose(robot, "#picture-saveSvg");

    assertThat(Files.readString(file)).contains("<title>Talks over time</title>", ">2024</text>");
  }

  @Test
  void aChartIsCopied(FxRobot robot) {
    choose(robot, "#picture-copy");

    Image copied =
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> Clipboard.getSystemClipboard().getImage());
    assertThat(copied.getWidth()).isEqualTo(chart.getWidth() * 2);
  }

  @Test
  void aFileThatCanNotBeWrittenIsTold(FxRobot robot) {
    target.file = Optional.of(folder.resolve("missing").resolve("kept.svg"));

    choose(robot, "#picture-saveSvg");

    assertThat(errors.presented).hasSize(1);
  }

  /** As the system asks for a menu, by its keys too: at the middle of what has the keyboard. */
  private void choose(FxRobot robot, String item) {
    robot.interact(
        () -> {
          Bounds at = chart.localToScreen(chart.getBoundsInLocal());
          chart.fireEvent(
              new ContextMenuEvent(
                  ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                  20,
                  20,
                  at.getCenterX(),
                  at.getCenterY(),
                  true,
                  null));
        });
    robot.clickOn(item);
    FxPulses.await();
  }
}

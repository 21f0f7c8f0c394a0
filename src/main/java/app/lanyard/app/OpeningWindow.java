package app.lanyard.app;

import app.lanyard.ui.controls.Wrapping;
import app.lanyard.ui.task.FxDelay;
import app.lanyard.ui.task.TaskRunner;
import app.lanyard.ui.text.Messages;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Duration;

/** Shown in place of the window while its library is made ready, if that takes long. */
final class OpeningWindow {

  private static final Duration PATIENCE = Duration.millis(700);
  private static final double WIDTH = 420;

  private final Stage stage;
  private final FxDelay delay = new FxDelay(PATIENCE);
  private final ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
  private final Scene scene;

  OpeningWindow(Stage stage, OpeningProgress progress, TaskRunner runner, Messages messages) {
    this.stage = stage;
    stage.setTitle(messages.get("app.name"));
    scene = new Scene(content(progress, messages), WIDTH, -1);
    progress.watch(fraction -> runner.onWindowThread(() -> bar.setProgress(fraction)));
  }

  void showIfItTakesLong() {
    delay.restart(
        () -> {
          stage.setScene(scene);
          stage.show();
        });
  }

  /** Makes room for the window itself. */
  void done() {
    delay.restart(() -> {});
    delay.flush();
  }

  private VBox content(OpeningProgress progress, Messages messages) {
    var label = new Label(messages.get("opening.text"));
    Wrapping.on(label);
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(messages.get("opening.text"));
    var later = new Button(messages.get("opening.later"));
    later.setOnAction(event -> progress.cancel());
    var box = new VBox(12, label, bar, later);
    box.setAlignment(Pos.CENTER_LEFT);
    box.setPadding(new Insets(24));
    return box;
  }
}

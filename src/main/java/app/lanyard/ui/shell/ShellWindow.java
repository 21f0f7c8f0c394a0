package app.lanyard.ui.shell;

import app.lanyard.ui.settings.LateSettings;
import app.lanyard.ui.text.Messages;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The window itself: where it was, how small it may get, what it is called. */
public final class ShellWindow {

  static final String SETTING = "window.place";

  private final LateSettings settings;
  private final Stage stage;

  public ShellWindow(Stage stage, ShellView shell, LateSettings settings, Messages messages) {
    this.stage = stage;
    this.settings = settings;
    var scene = new Scene(shell.root());
    shell.install(scene);
    stage.setScene(scene);
    stage.setTitle(messages.get("app.name"));
    restore(Screen.getScreens().stream().map(Screen::getVisualBounds).toList());
    rememberChanges();
  }

  private void restore(List<Rectangle2D> screens) {
    WindowPlace place =
        settings
            .get(SETTING)
            .flatMap(WindowPlace::parse)
            .orElseGet(() -> WindowPlace.usual(screens.getFirst()))
            .onto(screens);
    stage.setMinWidth(Math.min(WindowPlace.MIN_WIDTH, place.width()));
    stage.setMinHeight(Math.min(WindowPlace.MIN_HEIGHT, place.height()));
    stage.setX(place.x());
    stage.setY(place.y());
    stage.setWidth(place.width());
    stage.setHeight(place.height());
    stage.setMaximized(place.maximised());
  }

  private void rememberChanges() {
    stage.xProperty().subscribe(this::remember);
    stage.yProperty().subscribe(this::remember);
    stage.widthProperty().subscribe(this::remember);
    stage.heightProperty().subscribe(this::remember);
    stage.maximizedProperty().subscribe(this::remember);
  }

  /** A maximised window keeps the bounds it had before. */
  private void remember() {
    var now =
        new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
    WindowPlace kept = now;
    if (stage.isMaximized()) {
      kept = settings.get(SETTING).flatMap(WindowPlace::parse).orElse(now).asMaximised();
    }
    settings.put(SETTING, kept.toText());
  }
}

package app.lanyard.app;

import app.lanyard.library.Library;
import app.lanyard.ui.shell.ViewEntry;
import app.lanyard.ui.task.CountingRunner;
import app.lanyard.ui.task.FxTaskRunner;
import app.lanyard.ui.text.BundledFonts;
import app.lanyard.ui.text.Messages;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** The window as people get it, over a library, to be measured. Used on the JavaFX thread. */
public final class MeasuredWindow {

  private static final int WIDTH = 990;
  private static final int HEIGHT = 900;

  private final ExecutorService executor =
      Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().name("work-", 0).factory());
  private final CountingRunner runner = new CountingRunner(new FxTaskRunner(executor));
  private final Stage stage = new Stage();
  private final WindowParts parts;

  /**
   * @param webData a folder for what the reader's browser keeps
   */
  public MeasuredWindow(Library library, Path webData) {
    BundledFonts.load();
    var surroundings =
        new Surroundings(
            SavedSettings.read(new PictureSettings(false)),
            new NoPrograms(),
            new NobodyChooses(),
            () -> webData,
            webData,
            Clock.systemUTC(),
            () -> {});
    parts =
        new Composition(
                LibraryPorts.of(library), surroundings, runner, new Messages(Locale.ENGLISH))
            .compose();
    var scene = new Scene(parts.shell().root(), WIDTH, HEIGHT);
    parts.shell().install(scene);
    stage.setScene(scene);
    stage.show();
    parts.shell().start();
    parts.reader().prepare();
    parts.shell().prepare();
  }

  public Parent root() {
    return parts.shell().root();
  }

  public List<ViewEntry> views() {
    return parts.models().shell().entries();
  }

  public void show(ViewEntry view) {
    parts.models().shell().show(view);
    view.view().focusContent();
  }

  /** Whether nothing is being read, and the reader shows what it should. */
  public boolean isQuiet() {
    return runner.isIdle() && parts.reader().settledProperty().get();
  }

  public void close() {
    parts.reader().keepSettings();
    parts.models().themes().close();
    stage.close();
    executor.shutdown();
  }
}

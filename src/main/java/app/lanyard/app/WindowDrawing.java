package app.lanyard.app;

import app.lanyard.cli.PictureRequest;
import app.lanyard.library.LibraryException;
import app.lanyard.ui.task.CountingRunner;
import app.lanyard.ui.task.FxTaskRunner;
import app.lanyard.ui.text.BundledFonts;
import app.lanyard.ui.text.Messages;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.animation.AnimationTimer;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;

/**
 * Draws one picture of the window. The headless screen has 1000 × 1000 pixels, and a window larger
 * than that can't be shown there; so the window's content stands in a smaller one with the size of
 * the picture, and is drawn from there.
 */
final class WindowDrawing {

  private static final double SHOWN_SIZE = 900;
  private static final int QUIET_FRAMES = 12;

  private final LibraryPorts library;
  private final PictureRequest request;
  private final Path webData;
  private final CompletableFuture<BufferedImage> picture = new CompletableFuture<>();
  private final ExecutorService executor =
      Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().name("picture-", 0).factory());
  private final CountingRunner runner = new CountingRunner(new FxTaskRunner(executor));

  WindowDrawing(LibraryPorts library, PictureRequest request, Path webData) {
    this.library = library;
    this.request = request;
    this.webData = webData;
  }

  CompletableFuture<BufferedImage> picture() {
    return picture;
  }

  /** Called on the JavaFX thread; the picture is there some frames later. */
  void start() {
    try {
      BundledFonts.load();
      var messages = new Messages(Locale.getDefault());
      WindowParts parts = new Composition(library, surroundings(), runner, messages).compose();
      parts.reader().setDensity(request.scale());
      show(parts);
      parts.shell().start();
      var selection = new WindowSelection(library, parts, request, runner);
      selection.open(picture::completeExceptionally);
      whenQuiet(parts, selection);
    } catch (RuntimeException e) {
      picture.completeExceptionally(e);
    }
  }

  private Surroundings surroundings() {
    return new Surroundings(
        SavedSettings.read(new PictureSettings(request.dark())),
        new NoPrograms(),
        new NobodyChooses(),
        () -> webData,
        webData,
        Clock.system(ZoneId.systemDefault()),
        () -> {});
  }

  private void show(WindowParts parts) {
    Parent root = parts.shell().root();
    root.setManaged(false);
    root.resizeRelocate(0, 0, request.width(), request.height());
    var scene = new Scene(new Pane(root), SHOWN_SIZE, SHOWN_SIZE);
    parts.shell().install(scene);
    var stage = new Stage();
    stage.setScene(scene);
    stage.show();
  }

  /** Waits until nothing has been going on for a while: pages and cells settle over some frames. */
  private void whenQuiet(WindowParts parts, WindowSelection selection) {
    new AnimationTimer() {
      private int quiet;

      @Override
      public void handle(long now) {
        boolean still = runner.isIdle() && parts.reader().settledProperty().get();
        quiet = still ? quiet + 1 : 0;
        if (quiet < QUIET_FRAMES) {
          return;
        }
        quiet = 0;
        if (selection.isDone()) {
          stop();
          draw(parts.shell().root());
        } else if (!selection.tryToSelect()) {
          stop();
          picture.completeExceptionally(
              new LibraryException("No row of the view has the words " + request.select()));
        }
      }
    }.start();
  }

  private void draw(Parent root) {
    var parameters = new SnapshotParameters();
    parameters.setTransform(Transform.scale(request.scale(), request.scale()));
    var image =
        new WritableImage(
            (int) Math.round(request.width() * request.scale()),
            (int) Math.round(request.height() * request.scale()));
    picture.complete(SwingFXUtils.fromFXImage(root.snapshot(parameters, image), null));
  }
}

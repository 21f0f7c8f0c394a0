package app.lanyard.bench;

import app.lanyard.library.Library;
import app.lanyard.ui.shell.ViewEntry;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import javafx.application.Platform;
import javafx.scene.control.ListView;

/** How the window itself keeps up: how long it stays busy, how it scrolls, what it holds. */
final class WindowMeasures {

  private static final int ROUNDS = 20;
  private static final double MEGABYTE = 1 << 20;

  private final ResultTable table;
  private final PrintStream out;
  private final Path webData;

  WindowMeasures(ResultTable table, PrintStream out) throws IOException {
    this.table = table;
    this.out = out;
    this.webData = Files.createTempDirectory("lanyard-benchmark");
    Platform.startup(() -> {});
    Platform.setImplicitExit(false);
  }

  void run(Library library) {
    double empty = heapWithEmptyLibrary();
    try (var walk = new WindowWalk(library, webData.resolve("web"))) {
      walk("the first walk", walk);
      walk("the second walk", walk);
      double heap = heap();
      openings(walk);
      brushing(walk);
      scrolling(walk);
      table.below("heap after the walks, over an empty library's", heap - empty, 40, "MB");
    }
  }

  private void walk(String name, WindowWalk walk) {
    walk.walk();
    table.below("JavaFX thread, " + name + ": longest wait", walk.longestWait(), 50, "ms");
    table.tell("JavaFX thread, " + name + ": most work in one go", walk.longestWork(), "ms");
    walk.longTasks().forEach(task -> out.println("  long task in " + name + ": " + task));
  }

  private void openings(WindowWalk walk) {
    walk.openings().clear();
    for (int round = 0; round < ROUNDS; round++) {
      walk.window().views().forEach(walk::open);
    }
    walk.openings()
        .forEach(
            (view, timings) ->
                table.below(
                    "opening the view " + view + " until drawn, p95",
                    timings.percentile(95),
                    100,
                    "ms"));
  }

  private void brushing(WindowWalk walk) {
    walk.open(walk.window().views().getFirst());
    Timings moves = new Brushing(walk.window()).drag();
    table.below(
        "dragging the brush, 200 moves until the rows are there, p95",
        moves.percentile(95),
        33,
        "ms");
    Fx.run(() -> walk.window().views().getFirst().view().clearFilters());
  }

  private void scrolling(WindowWalk walk) {
    ViewEntry timeline = walk.window().views().getFirst();
    walk.open(timeline);
    ListView<?> list = Fx.get(() -> (ListView<?>) walk.window().root().lookup("#timeline-list"));
    Scrolling.plainFrameRate(list);
    Scrolling.frameRate(list);
    double plain = Scrolling.plainFrameRate(list);
    double rate = Scrolling.frameRate(list);
    table.tell("scrolling a list of strings", plain, "fps");
    table.atLeast("scrolling the timeline, to a list of strings", rate / plain, 0.8, "×");
  }

  private double heapWithEmptyLibrary() {
    try (var library = Library.open(webData.resolve("empty.db"), Clock.systemUTC());
        var walk = new WindowWalk(library, webData.resolve("web"))) {
      walk.walk();
      return heap();
    }
  }

  /** In megabytes, of what is still in use. */
  private static double heap() {
    System.gc();
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
  }
}

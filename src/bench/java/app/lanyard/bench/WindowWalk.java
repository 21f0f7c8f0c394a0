package app.lanyard.bench;

import app.lanyard.app.MeasuredWindow;
import app.lanyard.library.Library;
import app.lanyard.ui.shell.ViewEntry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Goes through the views of the window: scrolls each, opens some of its rows and leads back again.
 */
final class WindowWalk implements AutoCloseable {

  private static final int QUIET_FRAMES = 2;
  private static final int ROWS_OPENED = 4;
  private static final int SCREENS = 12;

  private final MeasuredWindow window;
  private final Map<String, Timings> openings = new LinkedHashMap<>();
  private final List<String> longTasks = new ArrayList<>();
  private double longestWait;
  private double longestWork;

  WindowWalk(Library library, Path webData) {
    window = Fx.get(() -> new MeasuredWindow(library, webData));
    rest();
  }

  /** How long opening the views took until they were drawn, by their names. */
  Map<String, Timings> openings() {
    return openings;
  }

  /** The longest wait for the JavaFX thread, in milliseconds. */
  double longestWait() {
    return longestWait;
  }

  /** The most that the JavaFX thread worked in one go, in milliseconds of processor time. */
  double longestWork() {
    return longestWork;
  }

  /** The steps in which the JavaFX thread worked for more than 50 ms, or reading did not end. */
  List<String> longTasks() {
    return longTasks;
  }

  MeasuredWindow window() {
    return window;
  }

  void walk() {
    longestWait = 0;
    longestWork = 0;
    longTasks.clear();
    for (ViewEntry view : window.views()) {
      step("open " + view.id(), () -> open(view));
      step("scroll " + view.id(), this::scroll);
      for (int row = 0; row < ROWS_OPENED; row++) {
        int number = row;
        step("open a row of " + view.id(), () -> openRow(number));
      }
    }
  }

  void open(ViewEntry view) {
    openings
        .computeIfAbsent(view.id(), id -> new Timings())
        .time(
            () -> {
              Fx.run(() -> window.show(view));
              rest();
            });
  }

  private void step(String name, Runnable work) {
    try (var probe = new FxProbe()) {
      work.run();
      longestWait = Math.max(longestWait, probe.longestWait());
      longestWork = Math.max(longestWork, probe.longestWork());
      if (probe.longestWork() > 50) {
        longTasks.add("%s: %.0f ms".formatted(name, probe.longestWork()));
      }
    }
  }

  private void scroll() {
    for (int screen = 0; screen <= SCREENS; screen++) {
      double share = screen / (double) SCREENS;
      Fx.run(
          () -> {
            ListView<?> list = list();
            if (list != null) {
              list.scrollTo((int) (share * (list.getItems().size() - 1)));
            }
          });
      rest();
    }
  }

  private void openRow(int row) {
    Fx.run(
        () -> {
          ListView<?> list = list();
          if (list != null && !list.getItems().isEmpty()) {
            int index = Math.min(2 + row * 7, list.getItems().size() - 1);
            list.scrollTo(index);
            list.getSelectionModel().clearAndSelect(index);
            press(list, keyThatOpens(list));
          }
        });
    rest();
    Fx.run(() -> press(window.root(), KeyCode.ESCAPE));
    rest();
  }

  /** Enter would decide the suggestion, and leave another library to the measures that follow. */
  private static KeyCode keyThatOpens(ListView<?> list) {
    return "suggestions-list".equals(list.getId()) ? KeyCode.SPACE : KeyCode.ENTER;
  }

  private ListView<?> list() {
    return window.root().lookupAll("#content .list-view").stream()
        .filter(ListView.class::isInstance)
        .<ListView<?>>map(ListView.class::cast)
        .filter(list -> list.getWidth() > 0)
        .findFirst()
        .orElse(null);
  }

  private static void press(Node node, KeyCode key) {
    Event.fireEvent(
        node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
  }

  private void rest() {
    if (!Fx.awaitFrames(window::isQuiet, QUIET_FRAMES)) {
      longTasks.add("still reading after ten seconds");
    }
  }

  @Override
  public void close() {
    Fx.run(window::close);
  }
}

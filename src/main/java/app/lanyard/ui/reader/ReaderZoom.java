package app.lanyard.ui.reader;

import app.lanyard.library.SettingsStore;
import app.lanyard.ui.task.Delay;
import app.lanyard.ui.task.TaskRunner;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How large the text is, in steps a person can tell apart; kept in the settings. */
final class ReaderZoom {

  private static final Logger LOG = LoggerFactory.getLogger(ReaderZoom.class);

  static final String SETTING = "reader.zoom";
  static final int NORMAL = 100;

  private static final int[] STEPS = {
    50, 60, 70, 80, 90, NORMAL, 110, 125, 150, 175, 200, 225, 250, 275, 300
  };

  private final SettingsStore settings;
  private final TaskRunner tasks;
  private final Delay delay;
  private final ReadOnlyIntegerWrapper percent = new ReadOnlyIntegerWrapper(NORMAL);
  private boolean chosen;

  /**
   * @param delay how long to wait for another step before keeping it
   */
  ReaderZoom(SettingsStore settings, TaskRunner tasks, Delay delay) {
    this.settings = settings;
    this.tasks = tasks;
    this.delay = delay;
  }

  /** Takes the zoom of last time, unless the person has already chosen another. */
  void restore() {
    tasks.run(
        settings::all, this::take, failure -> LOG.warn("The zoom could not be read", failure));
  }

  ReadOnlyIntegerProperty percent() {
    return percent.getReadOnlyProperty();
  }

  void in() {
    choose(steps().filter(step -> step > percent.get()).min().orElse(percent.get()));
  }

  void out() {
    choose(steps().filter(step -> step < percent.get()).max().orElse(percent.get()));
  }

  void reset() {
    choose(NORMAL);
  }

  /** Keeps at once what was chosen last: nobody waits for another step any more. */
  void keepNow() {
    delay.flush();
  }

  private void choose(int step) {
    chosen = true;
    if (step != percent.get()) {
      percent.set(step);
      delay.restart(this::keep);
    }
  }

  private void take(Map<String, String> all) {
    String kept = all.get(SETTING);
    if (kept != null && !chosen) {
      steps().filter(step -> Integer.toString(step).equals(kept)).forEach(percent::set);
    }
  }

  private void keep() {
    String value = Integer.toString(percent.get());
    tasks.run(
        () -> {
          settings.put(SETTING, value);
          return value;
        },
        kept -> LOG.debug("Zoom {} kept", kept),
        failure -> LOG.warn("The zoom could not be kept", failure));
  }

  private static IntStream steps() {
    return Arrays.stream(STEPS);
  }
}

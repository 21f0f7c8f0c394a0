package app.lanyard.ui.reader;

import app.lanyard.library.SettingsStore;
import app.lanyard.ui.task.TaskRunner;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether the names that the library knows are links in the notes; kept in the settings. */
final class ReaderMarks {

  private static final Logger LOG = LoggerFactory.getLogger(ReaderMarks.class);

  static final String SETTING = "reader.names";
  static final String HIDDEN = "plain";
  private static final String SHOWN = "linked";

  private final SettingsStore settings;
  private final TaskRunner tasks;
  private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper(true);
  private boolean chosen;

  ReaderMarks(SettingsStore settings, TaskRunner tasks) {
    this.settings = settings;
    this.tasks = tasks;
  }

  ReadOnlyBooleanProperty shown() {
    return shown.getReadOnlyProperty();
  }

  /** Takes the choice of last time, unless the person has made another one already. */
  void restore() {
    tasks.run(
        settings::all, this::take, failure -> LOG.warn("The choice could not be read", failure));
  }

  void toggle() {
    chosen = true;
    shown.set(!shown.get());
    String value = shown.get() ? SHOWN : HIDDEN;
    tasks.run(
        () -> {
          settings.put(SETTING, value);
          return value;
        },
        kept -> LOG.debug("Names are {}", kept),
        failure -> LOG.warn("The choice could not be kept", failure));
  }

  private void take(Map<String, String> all) {
    if (!chosen) {
      shown.set(!HIDDEN.equals(all.get(SETTING)));
    }
  }
}

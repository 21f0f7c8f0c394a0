package app.lanyard.ui.shell;

import app.lanyard.ui.settings.LateSettings;
import java.util.function.Consumer;
import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/** Settles which colours are shown, and remembers the choice, until its window is closed. */
public final class ThemeManager implements AutoCloseable {

  private static final String SETTING = "theme";

  private final ObjectProperty<ThemeChoice> choice;
  private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>(Theme.LIGHT);
  private final ObservableValue<ColorScheme> system;
  private final Consumer<String> useStylesheet;
  private final Subscription following;

  /**
   * @param system the system's colours: {@code Platform.getPreferences().colorSchemeProperty()}
   * @param useStylesheet {@code Application::setUserAgentStylesheet}
   */
  public ThemeManager(
      LateSettings settings, ObservableValue<ColorScheme> system, Consumer<String> useStylesheet) {
    this.system = system;
    this.useStylesheet = useStylesheet;
    this.choice =
        new SimpleObjectProperty<>(
            settings.get(SETTING).map(ThemeChoice::ofWireName).orElse(ThemeChoice.SYSTEM));
    choice.subscribe(now -> settings.put(SETTING, now.wireName()));
    choice.subscribe(this::settle);
    this.following = system.subscribe(this::settle);
    settle();
  }

  public ObjectProperty<ThemeChoice> choiceProperty() {
    return choice;
  }

  /** What is shown now; the reader follows it. */
  public ReadOnlyObjectProperty<Theme> themeProperty() {
    return theme.getReadOnlyProperty();
  }

  /** Changes to the other colours, whatever made the present ones. */
  public void toggle() {
    choice.set(theme.get() == Theme.DARK ? ThemeChoice.LIGHT : ThemeChoice.DARK);
  }

  /** Follows the system no longer, which would keep the window in memory. */
  @Override
  public void close() {
    following.unsubscribe();
  }

  private void settle() {
    Theme settled =
        switch (choice.get()) {
          case LIGHT -> Theme.LIGHT;
          case DARK -> Theme.DARK;
          case SYSTEM -> Theme.of(system.getValue());
        };
    useStylesheet.accept(settled.stylesheet());
    theme.set(settled);
  }
}

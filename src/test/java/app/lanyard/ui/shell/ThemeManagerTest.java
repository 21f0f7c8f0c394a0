package app.lanyard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.ui.settings.LateSettings;
import app.lanyard.ui.task.DirectTaskRunner;
import app.lanyard.ui.testing.DirectDelay;
import app.lanyard.ui.testing.FakeSettings;
import java.util.ArrayList;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class ThemeManagerTest {

  private final FakeSettings store = new FakeSettings();
  private final ObjectProperty<ColorScheme> system = new SimpleObjectProperty<>(ColorScheme.LIGHT);
  private final List<String> stylesheets = new ArrayList<>();

  @Test
  void followsTheSystem() {
    ThemeManager themes = themes();

    assertThat(themes.themeProperty().get()).isEqualTo(Theme.LIGHT);
    system.set(ColorScheme.DARK);

    assertThat(themes.themeProperty().get()).isEqualTo(Theme.DARK);
    assertThat(stylesheets.getLast()).contains("dark");
  }

  @Test
  void onceClosedFollowsTheSystemNoLonger() {
    ThemeManager themes = themes();
    themes.close();
    system.set(ColorScheme.DARK);

    assertThat(themes.themeProperty().get()).isEqualTo(Theme.LIGHT);
  }

  @Test
  void aChoiceHoldsAgainstTheSystemAndIsKept() {
    ThemeManager themes = themes();
    themes.choiceProperty().set(ThemeChoice.DARK);
    system.set(ColorScheme.LIGHT);

    assertThat(themes.themeProperty().get()).isEqualTo(Theme.DARK);
    assertThat(themes().themeProperty().get()).isEqualTo(Theme.DARK);
  }

  @Test
  void togglesWhatIsSeen() {
    ThemeManager themes = themes();

    themes.toggle();
    assertThat(themes.themeProperty().get()).isEqualTo(Theme.DARK);
    themes.toggle();

    assertThat(themes.choiceProperty().get()).isEqualTo(ThemeChoice.LIGHT);
  }

  @Test
  void aSettingThatIsNotOursMeansTheSystem() {
    store.values.put("theme", "sepia");

    assertThat(themes().choiceProperty().get()).isEqualTo(ThemeChoice.SYSTEM);
  }

  private ThemeManager themes() {
    var settings = new LateSettings(store, store.all(), new DirectTaskRunner(), new DirectDelay());
    return new ThemeManager(settings, system, stylesheets::add);
  }
}

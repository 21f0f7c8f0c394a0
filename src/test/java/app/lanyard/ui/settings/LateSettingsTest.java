package app.lanyard.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.ui.task.DirectTaskRunner;
import app.lanyard.ui.testing.FakeSettings;
import app.lanyard.ui.testing.HeldDelay;
import app.lanyard.ui.testing.HeldRunner;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LateSettingsTest {

  private final FakeSettings store = new FakeSettings();
  private final HeldDelay delay = new HeldDelay();
  private final LateSettings settings =
      new LateSettings(store, Map.of("theme", "dark"), new DirectTaskRunner(), delay);

  @Test
  void remembersAtOnceAndWritesTheLastValueLater() {
    settings.put("divider", "0.3");
    settings.put("divider", "0.4");

    assertThat(settings.get("divider")).contains("0.4");
    assertThat(store.values).isEmpty();
    delay.flush();
    assertThat(store.values).containsExactly(Map.entry("divider", "0.4"));
    assertThat(store.writes).isEqualTo(1);
  }

  @Test
  void whatIsUnchangedIsNotWritten() {
    settings.put("theme", "dark");
    delay.flush();

    assertThat(store.writes).isZero();
  }

  @Test
  void closingWritesWhatIsStillWaiting() {
    settings.put("divider", "0.4");

    settings.close();
    delay.flush();

    assertThat(store.values).containsEntry("divider", "0.4");
    assertThat(store.writes).isEqualTo(1);
  }

  @Test
  void anOlderValueIsNotWrittenOverANewerOne() {
    var runner = new HeldRunner();
    var late = new LateSettings(store, Map.of(), runner, delay);
    late.put("theme", "system");
    delay.flush();
    late.put("theme", "dark");

    late.close();
    runner.runAll();

    assertThat(store.values).containsEntry("theme", "dark");
  }
}

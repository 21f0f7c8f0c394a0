package app.lanyard.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.ui.task.DirectTaskRunner;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderZoomTest {

  private final MemorySettings settings = new MemorySettings();
  private final ManualDelay delay = new ManualDelay();
  private final ReaderZoom zoom = new ReaderZoom(settings, new DirectTaskRunner(), delay);

  @ParameterizedTest
  @CsvSource({"1, 110", "2, 125", "-1, 90", "20, 300", "-20, 50", "0, 100"})
  void goesInStepsUpToItsEnds(int steps, int percent) {
    for (int i = 0; i < Math.abs(steps); i++) {
      step(steps > 0);
    }

    assertThat(zoom.percent().get()).isEqualTo(percent);
  }

  @Test
  void goesBackToNormal() {
    zoom.in();
    zoom.reset();

    assertThat(zoom.percent().get()).isEqualTo(100);
  }

  @Test
  void isKeptOnceThePersonHasFoundIt() {
    zoom.in();
    zoom.in();
    assertThat(settings.all()).isEmpty();

    delay.flush();
    assertThat(settings.all()).isEqualTo(Map.of("reader.zoom", "125"));
  }

  @Test
  void isTheSameNextTime() {
    settings.put("reader.zoom", "150");

    zoom.restore();

    assertThat(zoom.percent().get()).isEqualTo(150);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "large", "151", "-100", "99999999999"})
  void disregardsASettingThatIsNoStep(String kept) {
    settings.put("reader.zoom", kept);

    zoom.restore();

    assertThat(zoom.percent().get()).isEqualTo(100);
  }

  @Test
  void doesNotUndoAChoiceMadeWhileTheSettingsAreRead() {
    settings.put("reader.zoom", "150");
    zoom.in();

    zoom.restore();

    assertThat(zoom.percent().get()).isEqualTo(110);
  }

  private void step(boolean larger) {
    if (larger) {
      zoom.in();
    } else {
      zoom.out();
    }
  }
}

package app.lanyard.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureSettingsTest {

  @ParameterizedTest
  @CsvSource({"true, dark", "false, light"})
  void haveTheColoursAskedForAndNothingElse(boolean dark, String theme) {
    assertThat(new PictureSettings(dark).all()).hasSize(1).containsEntry("theme", theme);
  }

  @Test
  void changesAreRememberedForThePicture() {
    var settings = new PictureSettings(false);
    var before = settings.all();

    settings.put("panes.divider", "0.5");

    assertThat(settings.all()).containsEntry("panes.divider", "0.5");
    assertThat(before).doesNotContainKey("panes.divider");
  }
}

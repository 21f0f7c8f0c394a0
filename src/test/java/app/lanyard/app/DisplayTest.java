package app.lanyard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayTest {

  @ParameterizedTest
  @CsvSource({
    "UNIX,    :0, '',        true",
    "UNIX,    :0, wayland-0, true",
    "MAC,     '', '',        false",
    "WINDOWS, '', '',        false"
  })
  void canShowAWindow(OperatingSystem system, String x11, String wayland, boolean gtk) {
    assertThat(display(system, x11, wayland, gtk).obstacle()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', '',        true,  DISPLAY is not set.",
    "' ', '',       false, There is no display",
    "'', wayland-0, true,  XWayland",
    ":0, '',        false, GTK 3",
    ":0, wayland-0, false, libgtk-3.so.0"
  })
  void saysWhatIsInTheWay(String x11, String wayland, boolean gtk, String said) {
    assertThat(display(OperatingSystem.UNIX, x11, wayland, gtk).obstacle())
        .hasValueSatisfying(sentence -> assertThat(sentence).contains(said).endsWith("."));
  }

  private static Display display(
      OperatingSystem system, String x11, String wayland, boolean hasGtk) {
    return new Display(
        system,
        Map.of("DISPLAY", x11, "WAYLAND_DISPLAY", wayland),
        name -> hasGtk && name.equals("libgtk-3.so.0"));
  }
}

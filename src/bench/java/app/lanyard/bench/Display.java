package app.lanyard.bench;

import java.util.List;

/**
 * Where the measured window is shown: on the display there is, as people see it; else on JavaFX's
 * headless platform, which copies each picture pixel by pixel on the JavaFX thread, and so takes
 * more of that thread's time than all that the program does there.
 */
final class Display {

  private static final String NAME = System.getenv().getOrDefault("DISPLAY", "");

  private Display() {}

  /** What a Java program is started with, to show windows there. */
  static List<String> options() {
    return NAME.isEmpty()
        ? List.of("-Dglass.platform=Headless", "-Djava.awt.headless=true")
        : List.of();
  }

  static String description() {
    return NAME.isEmpty() ? "JavaFX's headless platform" : "the display " + NAME;
  }
}

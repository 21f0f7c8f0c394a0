package app.lanyard.app;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Tells, without loading JavaFX, whether a window can be shown. On Linux and the BSDs JavaFX draws
 * through X11, which a Wayland desktop offers as XWayland, and needs GTK 3; elsewhere all it needs
 * is part of the system. That {@code DISPLAY} names a server which answers is not looked into.
 */
public final class Display {

  private static final String GTK = "libgtk-3.so.0";

  private final OperatingSystem system;
  private final Map<String, String> environment;
  private final Predicate<String> hasLibrary;

  /**
   * @param hasLibrary whether the system has a native library of that file name
   */
  public Display(
      OperatingSystem system, Map<String, String> environment, Predicate<String> hasLibrary) {
    this.system = system;
    this.environment = Map.copyOf(environment);
    this.hasLibrary = hasLibrary;
  }

  /** The display of the system this program runs on. */
  public static Display current() {
    return new Display(
        OperatingSystem.current(), System.getenv(), NativeLibraries.ofSystem()::contains);
  }

  /** Why no window can be shown, as a sentence for the person; empty if one can. */
  public Optional<String> obstacle() {
    if (system != OperatingSystem.UNIX) {
      return Optional.empty();
    }
    if (!isSet("DISPLAY")) {
      return Optional.of(
          isSet("WAYLAND_DISPLAY")
              ? "The window needs X11, and DISPLAY is not set: install or turn on XWayland."
              : "There is no display to open a window on: DISPLAY is not set.");
    }
    return hasLibrary.test(GTK)
        ? Optional.empty()
        : Optional.of(
            "The window needs GTK 3, and "
                + GTK
                + " was not found: install it, for example with \"apt install libgtk-3-0\""
                + " or \"dnf install gtk3\".");
  }

  private boolean isSet(String variable) {
    return !environment.getOrDefault(variable, "").isBlank();
  }
}

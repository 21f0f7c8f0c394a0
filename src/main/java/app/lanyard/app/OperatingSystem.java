package app.lanyard.app;

import java.util.Locale;

/** The systems that differ in where things are kept and how windows are shown. */
public enum OperatingSystem {
  /** Linux, the BSDs, and whatever else follows the XDG specifications. */
  UNIX,
  MAC,
  WINDOWS;

  /**
   * @param name as in the system property {@code os.name}
   */
  public static OperatingSystem named(String name) {
    String lowerCase = name.toLowerCase(Locale.ROOT);
    if (lowerCase.startsWith("windows")) {
      return WINDOWS;
    }
    return lowerCase.startsWith("mac") || lowerCase.startsWith("darwin") ? MAC : UNIX;
  }

  public static OperatingSystem current() {
    return named(System.getProperty("os.name", ""));
  }
}

package app.lanyard.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Which program this is, as the build wrote it down.
 *
 * @param date the day of the last change of its sources, in UTC; empty if the build could not tell
 * @param commit the name of that change; empty if the build could not tell
 */
public record BuildInfo(String version, String date, String commit) {

  private static final String RESOURCE = "/app/lanyard/build.properties";

  /**
   * Reads what the build wrote.
   *
   * @throws IllegalStateException if this program is not whole
   */
  public static BuildInfo read() {
    var properties = new Properties();
    try (InputStream stream = BuildInfo.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("The program lacks its part " + RESOURCE);
      }
      properties.load(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new BuildInfo(
        properties.getProperty("version", ""),
        properties.getProperty("date", ""),
        properties.getProperty("commit", ""));
  }

  /** Such as {@code 0.1.0 (2026-11-21, 1a2b3c4d5e6f)}. */
  public String text() {
    return date.isEmpty() || commit.isEmpty()
        ? version
        : "%s (%s, %s)".formatted(version, date, commit);
  }
}

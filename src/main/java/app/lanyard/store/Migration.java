package app.lanyard.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * One step of the schema.
 *
 * @param version the version that it leads to, from 1
 * @param script its statements
 */
record Migration(int version, String script) {

  /** A step whose statements are in a file of the schema folder. */
  static Migration ofResource(int version, String name) {
    try (InputStream in = Migration.class.getResourceAsStream("/app/lanyard/schema/" + name)) {
      if (in == null) {
        throw new IllegalStateException("The schema " + name + " is missing from the program");
      }
      return new Migration(version, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package app.lanyard.app;

import app.lanyard.ui.shell.SampleNotes;
import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The sample notes that are part of the program. They are put into a folder of their own, since
 * notes are read from folders; a file that is there already is left as it is.
 */
final class BundledSample implements SampleNotes {

  private static final String RESOURCES = "/app/lanyard/sample";

  private final Path folder;

  BundledSample(Path folder) {
    this.folder = folder;
  }

  @Override
  public Path folder() throws IOException {
    for (String name : names()) {
      Path file = folder.resolve(name);
      if (Files.notExists(file)) {
        write(name, file);
      }
    }
    return folder;
  }

  static List<String> names() throws IOException {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(open(RESOURCES + ".list"), StandardCharsets.UTF_8))) {
      return lines.lines().toList();
    }
  }

  private static void write(String name, Path file) throws IOException {
    Files.createDirectories(file.getParent());
    try (InputStream content = open(RESOURCES + "/" + name)) {
      Files.copy(content, file);
    }
  }

  private static InputStream open(String resource) throws IOException {
    InputStream stream = BundledSample.class.getResourceAsStream(resource);
    if (stream == null) {
      throw new FileNotFoundException("The program lacks its part " + resource);
    }
    return stream;
  }
}

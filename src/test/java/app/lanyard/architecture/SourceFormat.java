package app.lanyard.architecture;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The one style of the sources: google-java-format. It runs here, on the JDK of the build, because
 * inside Maven it would parse with the compiler of whatever JDK runs Maven. As a program it
 * rewrites the sources below the folders it is given.
 */
final class SourceFormat {

  private final Formatter formatter = new Formatter();

  public static void main(String[] folders) throws IOException {
    var format = new SourceFormat();
    for (String folder : folders) {
      for (Path file : format.misformatted(Path.of(folder))) {
        Files.writeString(file, format.formatted(file));
      }
    }
  }

  /** The sources below a folder that are not as the formatter would write them. */
  List<Path> misformatted(Path folder) throws IOException {
    return sources(folder).parallelStream()
        .filter(file -> !formatted(file).equals(read(file)))
        .sorted()
        .toList();
  }

  private static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }

  private String formatted(Path file) {
    try {
      String source = RemoveUnusedImports.removeUnusedImports(read(file));
      return formatter.formatSource(ImportOrderer.reorderImports(source, Style.GOOGLE));
    } catch (FormatterException e) {
      throw new IllegalStateException(file + " can't be parsed: " + e.getMessage(), e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

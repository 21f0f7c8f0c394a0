import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/**
 * Puts beside each stylesheet of JavaFX in some jars its binary form, which JavaFX prefers: a start
 * would spend a tenth of a second on reading the text. Stylesheets that name other files stay as
 * they are, since the binary form would name them by where they lie now.
 *
 * <p>Words: the jars.
 */
final class TranslateStyles {

  private TranslateStyles() {}

  public static void main(String[] jars) throws IOException {
    for (String jar : jars) {
      try (FileSystem files = FileSystems.newFileSystem(Path.of(jar))) {
        for (Path sheet : sheets(files.getPath("/"))) {
          translate(sheet);
        }
      }
    }
  }

  private static List<Path> sheets(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".css")).sorted().toList();
    }
  }

  private static void translate(Path sheet) throws IOException {
    Path binary = sheet.resolveSibling(sheet.getFileName().toString().replaceFirst("css$", "bss"));
    String rules = Files.readString(sheet);
    if (Files.exists(binary) || !rules.contains("-fx-") || rules.contains("url(")) {
      return;
    }
    Path text = Files.createTempFile("style", ".css");
    Path translated = Files.createTempFile("style", ".bss");
    try {
      Files.writeString(text, rules);
      Stylesheet.convertToBinary(text.toFile(), translated.toFile());
      Files.copy(translated, binary);
    } finally {
      Files.delete(text);
      Files.delete(translated);
    }
  }
}

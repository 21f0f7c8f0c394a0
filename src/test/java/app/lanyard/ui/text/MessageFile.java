package app.lanyard.ui.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The lines of a message bundle, as they stand in the file: a key that is there twice shows. */
record MessageFile(List<String> lines) {

  static MessageFile ofWindow() {
    try {
      return of(Files.readAllLines(Path.of("resources/app/lanyard/ui/messages.properties")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static MessageFile of(List<String> lines) {
    return new MessageFile(
        lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#")).toList());
  }

  List<String> keys() {
    return lines.stream().map(line -> line.substring(0, line.indexOf('=')).strip()).toList();
  }

  Stream<String> texts() {
    return lines.stream().map(line -> line.substring(line.indexOf('=') + 1));
  }
}

package app.lanyard.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * An open library with one source, the folder {@code root}, whose notes are told by {@code fake}.
 */
abstract class LibraryFixture {

  @TempDir Path folder;
  final FakeNotes fake = new FakeNotes();
  Path root;
  Library library;

  @BeforeEach
  void open() throws IOException {
    root = Files.createDirectories(folder.resolve("notes")).toRealPath();
    library = fake.open(folder.resolve("library.db"));
    library.sources().add(root);
  }

  @AfterEach
  void close() {
    library.close();
  }
}

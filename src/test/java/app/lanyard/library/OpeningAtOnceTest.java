package app.lanyard.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A library that is opened to be looked at at once, and what it then finds out later. */
class OpeningAtOnceTest {

  @TempDir Path folder;
  private final FakeNotes fake = new FakeNotes();
  private Path file;

  @BeforeEach
  void fill() throws IOException {
    Path root = Files.createDirectories(folder.resolve("notes")).toRealPath();
    file = folder.resolve("library.db");
    fake.put(root, "a.md", "title: A");
    fake.put(root, "b.md", "title: B");
    try (Library library = fake.open(file)) {
      library.sources().add(root);
      library.importer().importAll(ImportListener.NONE);
    }
  }

  @Test
  void aMissingIndexIsMadeBeforeAnythingIsShown() throws IOException {
    Files.delete(folder.resolve("index.db"));

    try (Library library = atOnce()) {
      assertThat(notes(library)).isEqualTo(2);
    }
  }

  @Test
  void whatAnIndexLacksIsFoundOutWithTheNextImport() throws IOException {
    Files.delete(folder.resolve("index.db"));
    Library.open(file, fake.parts(), new Cancelled()).close();

    try (Library library = atOnce()) {
      assertThat(notes(library)).isLessThan(2);
      library.importer().importAll(ImportListener.NONE);
      assertThat(notes(library)).isEqualTo(2);
    }
  }

  @Test
  void whoeverIsNotInAHurryFindsItOutAtOnce() throws IOException {
    Files.delete(folder.resolve("index.db"));
    Library.open(file, fake.parts(), new Cancelled()).close();

    try (Library library = fake.open(file)) {
      assertThat(notes(library)).isEqualTo(2);
    }
  }

  private Library atOnce() {
    return Library.openAtOnce(file, fake.parts(), ImportListener.NONE);
  }

  private static int notes(Library library) {
    return library.facts().counts().notes();
  }

  private static final class Cancelled implements ImportListener {

    @Override
    public void progress(int done, int total, String path) {}

    @Override
    public boolean isCancelled() {
      return true;
    }
  }
}

package app.lanyard.bench;

import app.lanyard.library.ImportListener;
import app.lanyard.library.Library;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/**
 * A library of 100,000 talks, imported from {@link GeneratedNotes}. It is made once and kept: that
 * takes a minute or more.
 */
final class GeneratedLibrary {

  private GeneratedLibrary() {}

  /**
   * @param folder where the notes and the library are, or will be
   */
  static Library open(Path folder, PrintStream out) throws IOException {
    Path notes = folder.resolve("notes");
    boolean isThere = Files.exists(notes);
    if (!isThere) {
      Path unfinished = Files.createDirectories(folder.resolve("notes-unfinished"));
      new GeneratedNotes(Cast.read()).write(unfinished);
      Files.move(unfinished, notes);
    }
    Library library = Library.open(folder.resolve("library.db"), Clock.systemUTC());
    if (library.sources().list().isEmpty()) {
      library.sources().add(notes);
    }
    if (library.facts().counts().notes() < GeneratedNotes.NOTES) {
      out.printf(
          "Imported in %d s%n",
          library.importer().importAll(ImportListener.NONE).took().toSeconds());
    }
    return library;
  }
}

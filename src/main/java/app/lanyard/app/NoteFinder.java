package app.lanyard.app;

import app.lanyard.library.NoteBrowser;
import app.lanyard.library.SourceManager;
import app.lanyard.model.NoteFilter;
import app.lanyard.model.NoteRow;
import app.lanyard.model.SourceRow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/** Finds the note that was read from a file. Reads the library, so not on the JavaFX thread. */
final class NoteFinder {

  private final SourceManager sources;
  private final NoteBrowser notes;

  NoteFinder(SourceManager sources, NoteBrowser notes) {
    this.sources = sources;
    this.notes = notes;
  }

  /** The number of the note, or nothing for a folder and for what the library does not have. */
  OptionalLong find(Path path) {
    if (Files.isDirectory(path)) {
      return OptionalLong.empty();
    }
    List<SourceRow> around =
        sources.list().stream().filter(source -> path.startsWith(source.root())).toList();
    return around.isEmpty() ? OptionalLong.empty() : find(path, around);
  }

  private OptionalLong find(Path path, List<SourceRow> around) {
    List<NoteRow> rows = notes.rows(NoteFilter.ALL, 0, Integer.MAX_VALUE);
    return around.stream()
        .flatMap(source -> rows.stream().filter(row -> isOf(row, source, path)))
        .mapToLong(NoteRow::id)
        .findFirst();
  }

  private static boolean isOf(NoteRow row, SourceRow source, Path path) {
    Path root = Path.of(source.root());
    return row.sourceId() == source.id()
        && (source.folder() ? root.resolve(row.path()) : root).equals(path);
  }
}

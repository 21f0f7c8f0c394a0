package app.lanyard.library;

import app.lanyard.model.SourceRow;
import java.nio.file.Path;
import java.util.List;

/** The folders and files that the library reads notes from. */
public interface SourceManager {

  List<SourceRow> list();

  /** Adds a folder or a single file once; a source that was removed comes back with its notes. */
  SourceRow add(Path folderOrFile);

  /**
   * Takes a source out of every view. What it held is kept, and {@link #restore} brings it back.
   */
  void remove(long sourceId);

  void restore(long sourceId);
}

package app.lanyard.library;

import app.lanyard.model.SourceRow;
import app.lanyard.source.FolderWalk;
import app.lanyard.source.NoteFile;
import app.lanyard.store.KnownNote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is to be done for a source, by its walk and what the library holds of it.
 *
 * @param toRead the files that are new or look changed, by path
 * @param missing the notes whose files were not found, those that are gone already included
 * @param unchanged how many files are as they were, by size and time
 */
record SourcePlan(
    SourceRow source,
    FolderWalk walk,
    List<PlannedNote> toRead,
    List<KnownNote> missing,
    int unchanged) {

  static SourcePlan of(SourceRow source, FolderWalk walk, List<KnownNote> notes) {
    Map<String, KnownNote> byPath = new HashMap<>();
    notes.forEach(note -> byPath.put(note.path(), note));
    var toRead = new ArrayList<PlannedNote>();
    int unchanged = 0;
    for (NoteFile file : walk.files()) {
      KnownNote known = byPath.remove(file.path());
      if (known != null && looksUnchanged(file, known)) {
        unchanged++;
      } else {
        toRead.add(new PlannedNote(source.id(), file, known));
      }
    }
    List<KnownNote> missing =
        notes.stream().filter(note -> byPath.containsKey(note.path())).toList();
    return new SourcePlan(source, walk, List.copyOf(toRead), missing, unchanged);
  }

  /** How many files there are. */
  int files() {
    return unchanged + toRead.size();
  }

  /**
   * The missing notes whose files are gone for certain: not those of a source, or in a folder, that
   * could not be looked into.
   */
  List<KnownNote> gone() {
    return missing.stream().filter(note -> note.gone() || walk.saysGone(note.path())).toList();
  }

  private static boolean looksUnchanged(NoteFile file, KnownNote known) {
    return !known.gone()
        && known.size() == file.size()
        && known.modified() == FileTimes.nanos(file.modified())
        && !file.couldHaveChangedUnseen(known.imported());
  }
}

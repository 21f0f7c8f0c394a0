package app.lanyard.library;

import app.lanyard.source.NoteFile;
import app.lanyard.store.KnownNote;
import org.jspecify.annotations.Nullable;

/**
 * A file to read.
 *
 * @param known the note that the library holds under its path, if any
 */
record PlannedNote(long sourceId, NoteFile file, @Nullable KnownNote known) {}

package app.lanyard.model.page;

import app.lanyard.model.DateSpan;
import org.jspecify.annotations.Nullable;

/**
 * A note that speaks of the one whose page it is.
 *
 * @param line the first line that does, counted from 1
 * @param date of the note; null if unknown
 */
public record PageNote(long noteId, String title, String path, int line, @Nullable DateSpan date) {}

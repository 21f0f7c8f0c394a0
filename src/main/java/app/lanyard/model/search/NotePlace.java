package app.lanyard.model.search;

/**
 * A place in a note that can be opened.
 *
 * @param path of the note, relative to its source, with slashes
 * @param line counted from 1
 */
public record NotePlace(long noteId, String path, int line) {}

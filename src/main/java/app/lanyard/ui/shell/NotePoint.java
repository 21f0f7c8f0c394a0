package app.lanyard.ui.shell;

/**
 * A place in a note, as it was asked for.
 *
 * @param line counted from 1; 1 for the top
 */
public record NotePoint(long noteId, int line) {}

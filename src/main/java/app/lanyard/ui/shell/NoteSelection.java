package app.lanyard.ui.shell;

import app.lanyard.model.SourceSpan;

/**
 * What a person selected in a note.
 *
 * @param lines the lines of the note's file that it stands in
 * @param text the selected text as it is read
 */
public record NoteSelection(long noteId, SourceSpan lines, String text) {}

package app.lanyard.markdown;

import app.lanyard.model.SourceSpan;

/**
 * A heading of a note.
 *
 * @param level 1 to 6
 * @param anchor the id of its HTML element, unique in the note
 */
public record OutlineEntry(int level, String text, String anchor, SourceSpan span) {}

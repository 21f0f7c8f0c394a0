package app.lanyard.library;

import app.lanyard.markdown.RenderedNote;
import app.lanyard.model.NoteRow;

/** A note ready to be read. */
public record OpenedNote(NoteRow row, RenderedNote content) {}

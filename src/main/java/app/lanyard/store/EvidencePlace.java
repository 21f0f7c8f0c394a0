package app.lanyard.store;

import app.lanyard.model.SourceSpan;

/** A place of a note that something in the library rests on. */
public record EvidencePlace(
    long noteId, String noteTitle, String path, SourceSpan span, String reason) {}

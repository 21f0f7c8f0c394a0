package app.lanyard.extract;

import app.lanyard.markdown.ParsedNote;

/**
 * A parsed note and where it lies.
 *
 * @param path its path in its source, with slashes: it may hold a date
 */
public record LocatedNote(ParsedNote note, String path) {}

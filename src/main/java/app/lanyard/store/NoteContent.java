package app.lanyard.store;

/**
 * What a note's file held when it was read.
 *
 * @param size of the file in bytes
 * @param modified when the file was changed last, in nanoseconds since 1970-01-01T00:00Z
 */
public record NoteContent(
    String path, String text, String sha256, String charset, long size, long modified) {}

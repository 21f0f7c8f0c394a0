package app.lanyard.store;

import java.time.Instant;

/**
 * A note as the library holds it, without its text.
 *
 * @param size of its file in bytes
 * @param modified when its file was changed last, in nanoseconds since 1970-01-01T00:00Z
 * @param imported when the import began that read its file last
 */
public record KnownNote(
    long id,
    long sourceId,
    String path,
    String sha256,
    long size,
    long modified,
    Instant imported,
    boolean gone) {}

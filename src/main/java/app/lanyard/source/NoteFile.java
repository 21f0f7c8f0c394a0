package app.lanyard.source;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A note's file, as found by a walk.
 *
 * @param path relative to the source's root, with slashes, in Unicode normal form C; the file's
 *     name if the source is a single file
 * @param size in bytes
 */
public record NoteFile(String path, Path file, long size, Instant modified) {}

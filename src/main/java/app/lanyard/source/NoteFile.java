package app.lanyard.source;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * A note's file, as found by a walk.
 *
 * @param path relative to the source's root, with slashes, in Unicode normal form C; the file's
 *     name if the source is a single file. No two notes of a walk have the same: of two files whose
 *     names differ in normal form alone, the second keeps the name it has on disk. It stands on one
 *     line and may differ from the name on disk, so use {@code file} to open it
 * @param file the file as reached from the root, through links
 * @param size in bytes
 * @param modified as precise as the file system has it: nanoseconds on most, two seconds on FAT
 */
public record NoteFile(String path, Path file, long size, Instant modified) {

  /** The coarsest step in which a file system in use counts time: FAT's. */
  private static final Duration COARSEST_TICK = Duration.ofSeconds(2);

  /**
   * Whether size and time can't be trusted to tell that the file is still as it was read. A file
   * written again within the same tick of its file system's clock keeps its time, and may keep its
   * size: what was modified so shortly before it was read, or after, is to be compared by its hash.
   *
   * @param readAt when its bytes were last read
   */
  public boolean couldHaveChangedUnseen(Instant readAt) {
    return !modified.isBefore(readAt.minus(COARSEST_TICK));
  }
}

package app.lanyard.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The first bytes of a library file, read without SQLite so that a file that turns out to be
 * something else is left exactly as it is. The layout is that of the <a
 * href="https://www.sqlite.org/fileformat.html#the_database_header">SQLite file format</a>.
 */
final class LibraryHeader {

  /** "Lany" in ASCII: marks an SQLite file as a library. */
  static final int APPLICATION_ID = 0x4c616e79;

  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final int LENGTH = 100;
  private static final int USER_VERSION_AT = 60;
  private static final int APPLICATION_ID_AT = 68;

  private LibraryHeader() {}

  /**
   * @throws StoreException if the file is there and is no library, or one of a newer version
   */
  static void check(Path file, int newestVersion) {
    if (Files.isDirectory(file)) {
      throw new StoreException(file + " is a folder. Name the file of a library.");
    }
    if (!Files.exists(file)) {
      return;
    }
    byte[] header = read(file);
    if (header.length == 0) {
      return;
    }
    if (!isLibrary(header)) {
      throw new StoreException(
          file + " is not a Lanyard library. Nothing in it was changed; name another file.");
    }
    checkVersion(file, ByteBuffer.wrap(header).getInt(USER_VERSION_AT), newestVersion);
  }

  static void checkVersion(Path file, int version, int newestVersion) {
    if (version > newestVersion) {
      throw new StoreException(
          file
              + " was written by a newer version of Lanyard. Nothing in it was changed;"
              + " update Lanyard to open it.");
    }
  }

  private static boolean isLibrary(byte[] header) {
    return header.length == LENGTH
        && Arrays.equals(header, 0, MAGIC.length, MAGIC, 0, MAGIC.length)
        && ByteBuffer.wrap(header).getInt(APPLICATION_ID_AT) == APPLICATION_ID;
  }

  private static byte[] read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(LENGTH);
    } catch (IOException e) {
      throw new StoreException(
          file + " can't be read. Check the permissions of the file and its folder.", e);
    }
  }
}

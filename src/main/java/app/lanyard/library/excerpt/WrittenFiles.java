package app.lanyard.library.excerpt;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * Remembers what was written into a folder, in a file there in the form of {@code sha256sum}. What
 * the person changed since, or had there before, is told by it from what may be written again.
 */
final class WrittenFiles {

  private static final String LIST = ".lanyard-export";
  private static final int HASH_LENGTH = 64;

  private final Path folder;
  private final Map<String, String> hashes = new TreeMap<>();

  private WrittenFiles(Path folder) {
    this.folder = folder;
  }

  static WrittenFiles in(Path folder) throws IOException {
    var written = new WrittenFiles(folder);
    Path list = folder.resolve(LIST);
    if (Files.exists(list)) {
      Files.readAllLines(list).stream()
          .filter(line -> line.length() > HASH_LENGTH + 2)
          .forEach(
              line ->
                  written.hashes.put(
                      line.substring(HASH_LENGTH + 2), line.substring(0, HASH_LENGTH)));
    }
    return written;
  }

  /** What became of a file. */
  enum Outcome {
    WRITTEN,
    UNCHANGED,
    /** Something else stands there, which is left as it is. */
    KEPT
  }

  /**
   * Writes a file unless something stands there that was not written by this.
   *
   * @param path below the folder, with slashes
   */
  Outcome write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    String hash = hash(content);
    if (Files.exists(file)) {
      String there = hash(Files.readAllBytes(file));
      if (there.equals(hash)) {
        hashes.put(path, hash);
        return Outcome.UNCHANGED;
      }
      if (!there.equals(hashes.get(path))) {
        return Outcome.KEPT;
      }
    }
    replace(file, content);
    hashes.put(path, hash);
    return Outcome.WRITTEN;
  }

  /** Remembers what was written, for the next time. */
  void remember() throws IOException {
    var lines = new StringBuilder();
    hashes.forEach((path, hash) -> lines.append(hash).append("  ").append(path).append('\n'));
    replace(folder.resolve(LIST), lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** The old file stays until the new one is whole. */
  private static void replace(Path file, byte[] content) throws IOException {
    Path parent = Files.createDirectories(file.toAbsolutePath().getParent());
    Path part = Files.createTempFile(parent, ".lanyard-", ".part");
    try {
      Files.write(part, content);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static String hash(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}

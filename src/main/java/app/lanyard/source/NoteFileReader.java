package app.lanyard.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Reads a note's file. Safe for use by many threads. */
public final class NoteFileReader {

  /** Larger files are reported, not read. */
  public static final long MAX_BYTES = 50L * 1024 * 1024;

  private static final long BYTES_PER_MB = 1024L * 1024;

  private final NoteDecoder decoder = new NoteDecoder();

  /**
   * @throws IOException if the file can't be read, is too large or holds no text; its message is a
   *     plain sentence for the person, without a full stop
   */
  public NoteText read(NoteFile file) throws IOException {
    byte[] bytes = bytes(file.file());
    Optional<String> kind = BinaryContent.kind(bytes);
    if (kind.isPresent()) {
      throw new IOException("This is not text: it looks like " + kind.get());
    }
    return decoder.decode(file.path(), bytes, sha256(bytes));
  }

  private static byte[] bytes(Path file) throws IOException {
    try {
      var attributes = Files.readAttributes(file, BasicFileAttributes.class);
      if (!attributes.isRegularFile()) {
        throw new IOException(Reasons.NOT_A_FILE);
      }
      requireReadableSize(attributes.size());
      try (InputStream content = Files.newInputStream(file)) {
        byte[] bytes = content.readNBytes((int) MAX_BYTES + 1);
        requireReadableSize(bytes.length);
        return bytes;
      }
    } catch (FileSystemException e) {
      throw new IOException(Reasons.of(e), e);
    }
  }

  private static void requireReadableSize(long size) throws IOException {
    if (size > MAX_BYTES) {
      long roundedUp = (size + BYTES_PER_MB - 1) / BYTES_PER_MB;
      throw new IOException(
          "This file is too large to be a note: %d MB, and %d MB is the most that is read"
              .formatted(roundedUp, MAX_BYTES / BYTES_PER_MB));
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}

package app.lanyard.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

/**
 * Where the processes that show one library find each other: a lock, held by the one with the
 * window for as long as it runs, and the socket that it listens on. Their folder is the person's
 * alone.
 */
record InstanceFiles(Path lock, Path socket) {

  private static final Set<PosixFilePermission> OWNER =
      PosixFilePermissions.fromString("rwx------");

  /** Short, because the address of a socket holds hardly more than a hundred characters. */
  private static final int NAME_BYTES = 8;

  /**
   * Makes the folder if there is none.
   *
   * @param folder of the person's own, for what lives as long as a session
   */
  static InstanceFiles of(Path folder, Path library) throws IOException {
    Files.createDirectories(folder);
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(folder, OWNER);
    }
    String name = name(resolved(library));
    return new InstanceFiles(folder.resolve(name + ".lock"), folder.resolve(name));
  }

  /** One library has one name, whichever links lead to it. */
  private static Path resolved(Path library) throws IOException {
    Path absolute = library.toAbsolutePath().normalize();
    Path parent = absolute.getParent();
    if (Files.exists(absolute)) {
      return absolute.toRealPath();
    }
    return parent != null && Files.exists(parent)
        ? parent.toRealPath().resolve(absolute.getFileName())
        : absolute;
  }

  private static String name(Path library) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(library.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, NAME_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}

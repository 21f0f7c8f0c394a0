package app.lanyard.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * Folders for the tests, in memory where the system offers enough of it. A library makes sure that
 * what it writes is on the disk, and waiting for that was half the time of the tests that open one.
 */
public final class QuickFolders implements TempDirFactory {

  /** Where Linux keeps files in memory; containers may have very little of it. */
  private static final Path MEMORY = Path.of("/dev/shm");

  private static final long ENOUGH_BYTES = 1L << 30;

  @Override
  public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext test)
      throws IOException {
    return create("junit-");
  }

  /** Makes a folder; whoever asks for it deletes it. */
  public static Path create(String prefix) throws IOException {
    return hasMemory()
        ? Files.createTempDirectory(MEMORY, prefix)
        : Files.createTempDirectory(prefix);
  }

  private static boolean hasMemory() throws IOException {
    return Files.isWritable(MEMORY) && Files.getFileStore(MEMORY).getUsableSpace() >= ENOUGH_BYTES;
  }
}

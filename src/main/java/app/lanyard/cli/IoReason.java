package app.lanyard.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says in a few words why a file can't be written; Java's own words may be its path alone. */
public final class IoReason {

  private IoReason() {}

  /** What comes after a colon in a sentence that names the file. */
  public static String of(IOException exception) {
    return switch (exception) {
      case AccessDeniedException denied -> "permission denied";
      case NoSuchFileException missing -> "there is no such folder";
      case FileSystemException file when file.getReason() != null -> file.getReason();
      default -> String.valueOf(exception.getMessage());
    };
  }
}

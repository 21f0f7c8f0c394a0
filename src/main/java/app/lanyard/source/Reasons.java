package app.lanyard.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/** Why something could not be read, as sentences for the person, without a full stop. */
final class Reasons {

  static final String NEITHER_FILE_NOR_FOLDER =
      "This is neither a file nor a folder but a pipe, a socket or a device, and is not opened";

  static final String NOT_A_FILE = "This is no longer a regular file, and is not opened";

  static final String LINK_TO_ANCESTOR =
      "This link leads to a folder that holds the source itself, and is not followed";

  static final String LINK_TO_NOTHING =
      "This link leads nowhere: what it points to is not there, or its drive is not connected";

  private Reasons() {}

  static String of(IOException failure) {
    return switch (failure) {
      case NoSuchFileException gone -> "This is not there, or no longer";
      case AccessDeniedException denied -> "This may not be read: you lack the permission";
      case FileSystemException system when system.getReason() != null ->
          "This can't be read: " + system.getReason();
      default ->
          "This can't be read: "
              + Objects.requireNonNullElse(
                  failure.getMessage(), failure.getClass().getSimpleName());
    };
  }
}

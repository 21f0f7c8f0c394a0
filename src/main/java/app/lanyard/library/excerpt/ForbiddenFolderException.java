package app.lanyard.library.excerpt;

import java.io.Serial;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A file would be written into a folder whose files are only read. */
public final class ForbiddenFolderException extends FileSystemException {

  @Serial private static final long serialVersionUID = 1L;

  ForbiddenFolderException(Path file) {
    super(file.toString(), null, "it lies in a folder of notes, whose files are only read");
  }
}

package app.lanyard.ui.reader;

import app.lanyard.library.PictureResolver;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/** Finds the pictures of notes that can be shown: inside the source, of a known kind, not huge. */
final class PictureFiles {

  /** The largest picture shown, in bytes. */
  static final long MAX_BYTES = 50L * 1024 * 1024;

  private final PictureResolver resolver;

  PictureFiles(PictureResolver resolver) {
    this.resolver = resolver;
  }

  /**
   * @param path as the note writes it, decoded
   */
  Optional<PictureFile> find(long noteId, String path) {
    return resolver.resolve(noteId, path).flatMap(PictureFiles::inspect);
  }

  private static Optional<PictureFile> inspect(Path path) {
    try {
      var attributes = Files.readAttributes(path, BasicFileAttributes.class);
      if (!attributes.isRegularFile() || attributes.size() > MAX_BYTES) {
        return Optional.empty();
      }
      return type(path).map(type -> new PictureFile(path, type, attributes.lastModifiedTime()));
    } catch (IOException unreadable) {
      // A picture that can't be read is shown like one that isn't there: by its words.
      return Optional.empty();
    }
  }

  private static Optional<PictureType> type(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return PictureType.of(in.readNBytes(PictureType.HEAD_BYTES));
    }
  }
}

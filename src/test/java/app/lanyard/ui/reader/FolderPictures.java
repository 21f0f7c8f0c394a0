package app.lanyard.ui.reader;

import app.lanyard.library.PictureResolver;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The pictures of note 1, which lie in one folder. */
record FolderPictures(Path folder) implements PictureResolver {

  @Override
  public Optional<Path> resolve(long noteId, String relativePath) {
    if (noteId != 1) {
      return Optional.empty();
    }
    try {
      Path real = folder.resolve(relativePath).toRealPath();
      return real.startsWith(folder.toRealPath()) ? Optional.of(real) : Optional.empty();
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }
}

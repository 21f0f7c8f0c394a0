package app.lanyard.library;

import java.nio.file.Path;
import java.util.Optional;

/** Finds the files of pictures in notes, and never one outside the note's source folder. */
public interface PictureResolver {

  /**
   * The real path of a picture file that exists inside the source folder, symbolic links followed.
   *
   * @param noteId the note that shows it
   * @param relativePath as the note writes it, decoded: relative to the note, or from the source's
   *     root if it starts with a slash
   */
  Optional<Path> resolve(long noteId, String relativePath);
}

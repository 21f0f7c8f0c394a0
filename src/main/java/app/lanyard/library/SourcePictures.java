package app.lanyard.library;

import app.lanyard.model.NoteRow;
import app.lanyard.model.SourceRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds pictures beside their notes, and where site generators keep them below the source's root.
 * What counts is where a file really is: after all links are followed it must lie in the source.
 */
final class SourcePictures implements PictureResolver {

  private static final Logger LOG = LoggerFactory.getLogger(SourcePictures.class);

  private static final List<String> ROOTS = List.of("", "static", "assets", "content", "public");
  private static final Set<String> EXTENSIONS =
      Set.of("png", "jpg", "jpeg", "gif", "webp", "bmp", "svg", "avif");

  private final StoreCalls store;

  SourcePictures(StoreCalls store) {
    this.store = store;
  }

  @Override
  public Optional<Path> resolve(long noteId, String relativePath) {
    return store
        .read(session -> session.noteList().find(noteId))
        .flatMap(
            note ->
                store
                    .read(session -> session.sources().find(note.sourceId()))
                    .flatMap(source -> resolve(source, note, relativePath)));
  }

  private static Optional<Path> resolve(SourceRow source, NoteRow note, String relativePath) {
    try {
      Path root = folder(source).toRealPath();
      return candidates(root, note, relativePath).stream()
          .flatMap(candidate -> realPath(candidate).stream())
          .filter(picture -> picture.startsWith(root))
          .filter(SourcePictures::isPicture)
          .findFirst();
    } catch (InvalidPathException | IOException e) {
      LOG.debug("No picture at {} for {}", relativePath, note.path(), e);
      return Optional.empty();
    }
  }

  private static Path folder(SourceRow source) throws IOException {
    Path root = Path.of(source.root());
    Path parent = root.getParent();
    return source.folder() || parent == null ? root : parent;
  }

  private static List<Path> candidates(Path root, NoteRow note, String relativePath) {
    var candidates = new ArrayList<Path>();
    if (!relativePath.startsWith("/")) {
      candidates.add(root.resolve(NotePath.folder(note.path())).resolve(relativePath));
    }
    // Written for the published site, a path may climb further up than the source goes.
    String tail = relativePath.replaceFirst("^(?:\\.{0,2}/)+", "");
    for (String base : ROOTS) {
      candidates.add(root.resolve(base).resolve(tail));
    }
    return candidates;
  }

  private static Optional<Path> realPath(Path candidate) {
    try {
      return Optional.of(candidate.normalize().toRealPath());
    } catch (IOException missing) {
      return Optional.empty(); // Most candidates are not there; the next one is tried.
    }
  }

  private static boolean isPicture(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return EXTENSIONS.contains(name.substring(name.lastIndexOf('.') + 1))
        && Files.isRegularFile(file)
        && Files.isReadable(file);
  }
}

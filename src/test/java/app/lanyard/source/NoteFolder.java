package app.lanyard.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder of notes for tests, made on disk. */
record NoteFolder(Path root) {

  Path file(String path) throws IOException {
    Path file = folder(root.relativize(root.resolve(path).getParent()).toString());
    return Files.writeString(file.resolve(path.substring(path.lastIndexOf('/') + 1)), "a note");
  }

  Path folder(String path) throws IOException {
    return Files.createDirectories(root.resolve(path));
  }

  void link(String path, Path target) throws IOException {
    Path link = root.resolve(path);
    Files.createDirectories(link.getParent());
    Files.createSymbolicLink(link, target);
  }

  FolderWalk walk() {
    return new FolderWalker().walk(root, () -> false);
  }

  List<String> paths() {
    return walk().files().stream().map(NoteFile::path).toList();
  }
}

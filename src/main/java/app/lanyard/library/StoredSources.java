package app.lanyard.library;

import app.lanyard.library.join.Joiner;
import app.lanyard.model.SourceRow;
import app.lanyard.store.SourceTable;
import app.lanyard.store.TouchedKeys;
import app.lanyard.store.WriteSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

final class StoredSources implements SourceManager {

  private final StoreCalls store;
  private final Joiner joiner;

  StoredSources(StoreCalls store, Joiner joiner) {
    this.store = store;
    this.joiner = joiner;
  }

  @Override
  public List<SourceRow> list() {
    return store.read(session -> session.sources().list());
  }

  @Override
  public SourceRow add(Path folderOrFile) {
    Path root = realPath(folderOrFile);
    boolean folder = Files.isDirectory(root);
    return store.write(session -> add(session, root, folder));
  }

  @Override
  public void remove(long sourceId) {
    store.write(session -> setRemoved(session, sourceId, true));
  }

  @Override
  public void restore(long sourceId) {
    store.write(session -> setRemoved(session, sourceId, false));
  }

  private SourceRow add(WriteSession session, Path root, boolean folder) {
    SourceTable sources = session.sources();
    long id =
        sources
            .findByRoot(root.toString())
            .map(known -> setRemoved(session, known.id(), false))
            .orElseGet(() -> sources.add(root.toString(), name(root), folder));
    return sources.find(id).orElseThrow();
  }

  private long setRemoved(WriteSession session, long id, boolean removed) {
    if (session.sources().isRemoved(id) != removed) {
      var touched = new TouchedKeys();
      session.sources().setRemoved(id, removed);
      session.findings().setHidden(id, removed, touched);
      joiner.join(session, touched);
    }
    return id;
  }

  private static String name(Path root) {
    Path name = root.getFileName();
    return name == null ? root.toString() : name.toString();
  }

  private static Path realPath(Path folderOrFile) {
    try {
      return folderOrFile.toRealPath();
    } catch (IOException e) {
      throw new LibraryException(
          folderOrFile + " is not there or can't be read. Check its name and permissions.", e);
    }
  }
}

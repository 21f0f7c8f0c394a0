package app.lanyard.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * An open library: {@code library.db} with what can't be had again, and beside it the index with
 * what can. Several processes may have the same library open. Safe for use by many threads; a
 * session's work must not open another session.
 */
public final class Store implements AutoCloseable {

  private static final int READERS = 3;

  private final Writer writer;
  private final ReaderPool readers;
  private final IndexFile index;
  private final boolean indexAsLeft;
  private volatile boolean damageSeen;

  private Store(Writer writer, ReaderPool readers, IndexFile index, boolean indexAsLeft) {
    this.writer = writer;
    this.readers = readers;
    this.index = index;
    this.indexAsLeft = indexAsLeft;
  }

  /**
   * Opens a library, and makes it if the file does not exist or is empty. The index is made anew,
   * and is empty then, if it is missing or damaged or of another version: {@link
   * NoteTable#notIndexed} says which notes are to be put into it.
   *
   * @param extractorVersion of the extractor that fills the index
   * @throws StoreException if the file is no library, is of a newer version, or can't be opened
   */
  public static Store open(Path library, int extractorVersion) {
    return open(LibraryFiles.of(library), extractorVersion, Migrations.ofLibrary());
  }

  static Store open(LibraryFiles files, int extractorVersion, Migrations migrations) {
    LibraryHeader.check(files.library(), migrations.newestVersion());
    makeFolder(files.library());
    Database database = Database.open(files.library());
    try {
      migrations.apply(database, files.library());
      database.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
      var identity = new LibraryIdentity(database);
      var index = new IndexFile(files.index(), identity.id(), extractorVersion);
      boolean asLeft = index.prepare(identity.takeIndexLeft());
      attach(database, files.index());
      database.execute("PRAGMA idx.journal_mode = WAL; PRAGMA idx.synchronous = NORMAL;");
      var readers = new ReaderPool(READERS, () -> openReader(files));
      return new Store(new Writer(database), readers, index, asLeft);
    } catch (RuntimeException | Error e) {
      database.close();
      throw e;
    }
  }

  /** Whether the index was closed properly, and nothing has written to it since. */
  public boolean isIndexAsLeft() {
    return indexAsLeft;
  }

  /**
   * Runs work that reads, and waits for it. If the calling thread is interrupted, the running query
   * is stopped.
   *
   * @throws CancellationException if the calling thread is interrupted
   */
  public <T> T read(Function<ReadSession, T> work) {
    return watched(() -> readers.read(database -> work.apply(new ReadSession(database))));
  }

  /** Runs work that writes, in one transaction, and waits for it. */
  public <T> T write(Function<WriteSession, T> work) {
    return watched(() -> writer.write(database -> work.apply(new WriteSession(database))));
  }

  /**
   * Lets the index be written without waiting for the disk, until {@link #endBulk}: should the
   * power fail meanwhile, it is made anew.
   */
  public void beginBulk() {
    writer.configure("PRAGMA idx.synchronous = OFF");
  }

  public void endBulk() {
    writer.configure("PRAGMA idx.synchronous = NORMAL");
  }

  @Override
  public void close() {
    readers.close();
    writer.close(
        database -> {
          database.execute("DETACH DATABASE idx");
          new LibraryIdentity(database).setIndexLeft(damageSeen ? "" : index.state());
        });
  }

  /** After damage was seen, the next one to open the library is to check the index. */
  private <T> T watched(Supplier<T> call) {
    try {
      return call.get();
    } catch (StoreException e) {
      damageSeen |= e.isDamage();
      throw e;
    }
  }

  private static Database openReader(LibraryFiles files) {
    Database reader = Database.openReadOnly(files.library());
    attach(reader, files.index());
    return reader;
  }

  private static void attach(Database database, Path index) {
    database.update("ATTACH DATABASE ? AS idx", index.toString());
  }

  private static void makeFolder(Path library) {
    try {
      Path folder = library.getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
    } catch (IOException e) {
      throw new StoreException(
          "The folder of " + library + " can't be made. Check the permissions around it.", e);
    }
  }
}

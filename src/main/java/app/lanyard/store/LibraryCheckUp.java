package app.lanyard.store;

import app.lanyard.model.annotation.AnchorState;
import app.lanyard.store.LibraryHealth.IndexState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks a library over without changing anything of it, and repairs its files. */
public final class LibraryCheckUp {

  /** What SQLite can tell of damage is long; the first lines say enough. */
  private static final int MOST_LINES = 5;

  private static final Logger LOG = LoggerFactory.getLogger(LibraryCheckUp.class);

  private final LibraryFiles files;
  private final int extractorVersion;

  /**
   * @param extractorVersion of the extractor that must have filled the index
   */
  public LibraryCheckUp(Path library, int extractorVersion) {
    this.files = LibraryFiles.of(library);
    this.extractorVersion = extractorVersion;
  }

  /**
   * @throws StoreException if the file is no library, or is of a newer version
   */
  public LibraryHealth examine() {
    LibraryHeader.check(files.library(), Migrations.ofLibrary().newestVersion());
    try (Database library = Database.openReadOnly(files.library())) {
      List<String> damage = damage(library);
      IndexState index = damage.isEmpty() ? index(library) : IndexState.SOUND;
      int annotations =
          damage.isEmpty()
              ? Math.toIntExact(
                  library.number("SELECT count(*) FROM annotation WHERE deleted IS NULL"))
              : 0;
      return damage.isEmpty() && index == IndexState.SOUND
          ? together(library, annotations)
          : new LibraryHealth(damage, index, 0, annotations, 0);
    } catch (StoreException e) {
      if (!e.isDamage()) {
        throw e;
      }
      return new LibraryHealth(List.of(e.sentence()), IndexState.SOUND, 0, 0, 0);
    }
  }

  /** Makes SQLite's own indexes in the library anew from its tables, if these can be read. */
  public void repairLibrary() {
    try (Database library = Database.open(files.library())) {
      library.execute("REINDEX");
    } catch (StoreException e) {
      if (!e.isDamage()) {
        throw e;
      }
      LOG.warn("The library {} can't be repaired", files.library(), e);
    }
  }

  /** Takes the index away: whoever opens the library next makes it anew. */
  public void discardIndex() {
    new IndexFile(files.index(), "", extractorVersion).discard();
  }

  private static List<String> damage(Database library) {
    List<String> said =
        library.list(
            "PRAGMA integrity_check(" + MOST_LINES + ")", row -> row.text("integrity_check"));
    if (!said.equals(List.of("ok"))) {
      return said;
    }
    return library
        .list("PRAGMA foreign_key_check", row -> row.text("table") + " names what is not there")
        .stream()
        .distinct()
        .toList();
  }

  private IndexState index(Database library) {
    if (!Files.exists(files.index())) {
      return IndexState.MISSING;
    }
    String id = library.first("SELECT id FROM identity", row -> row.text("id")).orElse("");
    var file = new IndexFile(files.index(), id, extractorVersion);
    try (Database index = Database.openReadOnly(files.index())) {
      if (!Integrity.isSound(index)) {
        return IndexState.DAMAGED;
      }
      return file.isMadeForThis(index) ? IndexState.SOUND : IndexState.OUTDATED;
    } catch (StoreException e) {
      if (!e.isDamage()) {
        throw e;
      }
      return IndexState.DAMAGED;
    }
  }

  private LibraryHealth together(Database library, int annotations) {
    library.update("ATTACH DATABASE ? AS idx", files.index().toString());
    var session = new ReadSession(library);
    var orphaned = new AtomicInteger();
    session
        .places()
        .each(
            exported -> {
              if (exported.known() && exported.placed().state() == AnchorState.ORPHANED) {
                orphaned.incrementAndGet();
              }
            });
    return new LibraryHealth(
        List.of(),
        IndexState.SOUND,
        session.notes().notIndexed().size() + session.findings().notInLibrary().size(),
        annotations,
        orphaned.get());
  }
}

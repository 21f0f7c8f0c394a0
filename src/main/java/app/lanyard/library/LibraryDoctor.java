package app.lanyard.library;

import app.lanyard.extract.Extractor;
import app.lanyard.store.LibraryCheckUp;
import app.lanyard.store.LibraryHealth;
import app.lanyard.store.LibraryHealth.IndexState;
import app.lanyard.store.StoreException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;

/** Says how the files of a library are, and repairs what can be made from what is kept. */
public final class LibraryDoctor {

  private final Path library;
  private final LibraryCheckUp checkUp;
  private final Clock clock;

  public LibraryDoctor(Path library, Clock clock) {
    this.library = library;
    this.checkUp = translated(() -> new LibraryCheckUp(library, Extractor.VERSION));
    this.clock = clock;
  }

  /**
   * Changes nothing.
   *
   * @throws LibraryException if the file is no library, or is of a newer version
   */
  public LibraryReport examine() {
    return translated(() -> report(checkUp.examine()));
  }

  /**
   * Repairs what was found, and examines the library again. What the person made is never thrown
   * away: of the library's own file nothing is repaired but what is in it twice.
   *
   * @throws LibraryException if the file is no library, or is of a newer version
   */
  public LibraryReport repair() {
    return translated(() -> report(repaired(checkUp.examine())));
  }

  private LibraryHealth repaired(LibraryHealth found) {
    if (found.isSound()) {
      return found;
    }
    if (!found.damage().isEmpty()) {
      checkUp.repairLibrary();
      LibraryHealth after = checkUp.examine();
      return after.damage().isEmpty() ? repaired(after) : after;
    }
    if (found.index() == IndexState.DAMAGED) {
      checkUp.discardIndex();
    }
    Library.open(library, clock).close();
    return checkUp.examine();
  }

  private static LibraryReport report(LibraryHealth health) {
    return new LibraryReport(
        health.damage(),
        switch (health.index()) {
          case SOUND ->
              health.notesOutOfStep() == 0
                  ? ""
                  : "lacks " + health.notesOutOfStep() + " notes as they are now";
          case MISSING -> "is missing";
          case DAMAGED -> "is damaged";
          case OUTDATED -> "is of another version or another library";
        },
        health.annotations(),
        health.orphaned(),
        health.isSound());
  }

  private static <T> T translated(Supplier<T> call) {
    try {
      return call.get();
    } catch (StoreException e) {
      throw new LibraryException(e.sentence(), e);
    }
  }
}

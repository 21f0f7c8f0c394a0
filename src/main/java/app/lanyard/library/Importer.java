package app.lanyard.library;

/** Brings what is new or changed in the sources into the library. */
public interface Importer {

  /**
   * Walks every source and imports what changed. A cancelled import keeps what was done so far, and
   * leaves the library consistent; the next one goes on from there.
   */
  ImportReport importAll(ImportListener listener);
}

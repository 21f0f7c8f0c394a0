package app.lanyard.library;

import app.lanyard.library.listing.ListFormat;
import app.lanyard.model.EntityFilter;
import app.lanyard.model.EntityOrder;
import app.lanyard.model.NoteFilter;
import app.lanyard.model.TalkFilter;
import java.io.IOException;

/**
 * Writes lists, as views show them, for other programs to read. Rows are read a window at a time
 * and written at once. Everything blocks.
 */
public interface ListExport {

  /** Follows the writing, and can stop it. */
  interface Listener {

    /** Nobody watches, and nobody cancels. */
    Listener NONE = (done, total) -> {};

    /**
     * @param done how many rows are written
     * @param total how many there are
     */
    void progress(int done, int total);

    default boolean isCancelled() {
      return false;
    }
  }

  /**
   * Writes the talks that the filter lets through, as the timeline has them.
   *
   * @param out is neither flushed nor closed
   * @return whether it was written to its end, and not cancelled
   * @throws IOException if it can't be written to
   */
  boolean talks(TalkFilter filter, ListFormat format, Appendable out, Listener listener)
      throws IOException;

  /**
   * Writes the speakers, projects or events that the filter lets through, as {@link Directory#rows}
   * reads them.
   *
   * @param out is neither flushed nor closed
   * @return whether it was written to its end, and not cancelled
   * @throws IOException if it can't be written to
   */
  boolean entities(
      EntityFilter filter, EntityOrder order, ListFormat format, Appendable out, Listener listener)
      throws IOException;

  /**
   * Writes the notes that the filter lets through, as {@link NoteBrowser#rows} reads them.
   *
   * @param out is neither flushed nor closed
   * @return whether it was written to its end, and not cancelled
   * @throws IOException if it can't be written to
   */
  boolean notes(NoteFilter filter, ListFormat format, Appendable out, Listener listener)
      throws IOException;
}

package app.lanyard.annotation;

import app.lanyard.model.annotation.TextQuote;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** Finds quoted texts again in a note that may have changed. Safe for use by many threads. */
public final class Anchorer {

  /**
   * As {@link #anchor(String, List, BooleanSupplier)}, until its thread is interrupted.
   *
   * @throws CancellationException if it was; the thread stays so
   */
  public List<Anchor> anchor(String text, List<TextQuote> quotes) {
    return anchor(text, quotes, Thread.currentThread()::isInterrupted);
  }

  /**
   * Where each of the quotes of a note is.
   *
   * @param text the rendered text of the note as it is now
   * @param quotes parts of it as they were when they were marked
   * @param cancelled asked before each quote
   * @return as many as there are quotes, in their order
   * @throws CancellationException if it was cancelled
   */
  public List<Anchor> anchor(String text, List<TextQuote> quotes, BooleanSupplier cancelled) {
    NoteAnchors note = new NoteAnchors(text);
    List<Anchor> anchors = new ArrayList<>(quotes.size());
    for (TextQuote quote : quotes) {
      if (cancelled.getAsBoolean()) {
        throw new CancellationException("The search for marked texts was cancelled.");
      }
      anchors.add(note.anchor(quote));
    }
    return List.copyOf(anchors);
  }
}

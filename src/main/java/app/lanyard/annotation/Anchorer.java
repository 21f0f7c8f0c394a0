package app.lanyard.annotation;

import app.lanyard.model.annotation.AnchorState;
import app.lanyard.model.annotation.TextQuote;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

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
    return each(quotes, new NoteAnchors(text)::anchor, cancelled);
  }

  /**
   * Where each of the quotes of a note is, better known by the text that was read last: what was
   * elsewhere then already is not taken for the quote now, and a long quote that there was and is
   * only once is found without anything around it.
   *
   * @param before the rendered text of the note as it was before
   * @param text the rendered text of the note as it is now
   * @param quotes parts of it as they were when they were marked, then or earlier
   * @param cancelled asked before each quote
   * @return as many as there are quotes, in their order
   * @throws CancellationException if it was cancelled
   */
  public List<Anchor> follow(
      String before, String text, List<TextQuote> quotes, BooleanSupplier cancelled) {
    var followed = new Revision(before, text);
    var alone = new NoteAnchors(text);
    return each(quotes, quote -> surer(followed.anchor(quote), quote, alone), cancelled);
  }

  /** What is only likely is sure if the quote alone is sure of the same place. */
  private static Anchor surer(Anchor followed, TextQuote quote, NoteAnchors alone) {
    if (followed.state() != AnchorState.REVIEW) {
      return followed;
    }
    Anchor byQuote = alone.anchor(quote);
    boolean same = byQuote.start() == followed.start() && byQuote.end() == followed.end();
    return same && byQuote.state() == AnchorState.ANCHORED ? byQuote : followed;
  }

  private static List<Anchor> each(
      List<TextQuote> quotes, Function<TextQuote, Anchor> anchors, BooleanSupplier cancelled) {
    List<Anchor> all = new ArrayList<>(quotes.size());
    for (TextQuote quote : quotes) {
      if (cancelled.getAsBoolean()) {
        throw new CancellationException("The search for marked texts was cancelled.");
      }
      all.add(anchors.apply(quote));
    }
    return List.copyOf(all);
  }
}

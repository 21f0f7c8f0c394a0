package app.lanyard.annotation;

import app.lanyard.model.annotation.AnchorState;
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
    List<Anchor> anchors = new ArrayList<>(quotes.size());
    for (TextQuote quote : quotes) {
      if (cancelled.getAsBoolean()) {
        throw new CancellationException("The search for marked texts was cancelled.");
      }
      anchors.add(anchor(text, quote));
    }
    return List.copyOf(anchors);
  }

  private static Anchor anchor(String text, TextQuote quote) {
    if (isWhereItWas(text, quote)) {
      return new Anchor(AnchorState.ANCHORED, quote.start(), quote.end(), 1);
    }
    int hit = text.indexOf(quote.exact());
    if (hit < 0) {
      return Anchor.orphaned(0);
    }
    boolean alone = text.indexOf(quote.exact(), hit + 1) < 0;
    boolean sameContext = isAround(text, quote, hit);
    return new Anchor(
        alone && sameContext ? AnchorState.ANCHORED : AnchorState.REVIEW,
        hit,
        hit + quote.exact().length(),
        sameContext ? 1 : 0.5);
  }

  private static boolean isWhereItWas(String text, TextQuote quote) {
    return quote.hasPosition()
        && text.startsWith(quote.exact(), quote.start())
        && isAround(text, quote, quote.start());
  }

  private static boolean isAround(String text, TextQuote quote, int start) {
    return text.startsWith(quote.prefix(), start - quote.prefix().length())
        && text.startsWith(quote.suffix(), start + quote.exact().length());
  }
}

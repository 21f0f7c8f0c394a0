package app.lanyard.library;

import app.lanyard.annotation.Anchor;
import app.lanyard.annotation.Anchorer;
import app.lanyard.model.annotation.TextQuote;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Finds marked texts again in a note's rendered text. */
@FunctionalInterface
interface NoteAnchoring {

  /**
   * One place for each quote, in their order.
   *
   * @param former the rendered text as it was when they were found last, if that is known: what was
   *     elsewhere then already is not taken for them
   */
  List<Anchor> anchor(Optional<String> former, String text, List<TextQuote> quotes);

  /** Until the thread is interrupted. */
  static NoteAnchoring by(Anchorer anchorer) {
    BooleanSupplier cancelled = () -> Thread.currentThread().isInterrupted();
    return (former, text, quotes) ->
        former
            .map(before -> anchorer.follow(before, text, quotes, cancelled))
            .orElseGet(() -> anchorer.anchor(text, quotes, cancelled));
  }
}

package app.lanyard.library;

import app.lanyard.annotation.Anchor;
import app.lanyard.model.annotation.TextQuote;
import java.util.List;

/** Finds marked texts again in a note's rendered text. */
@FunctionalInterface
interface NoteAnchoring {

  /** One place for each quote, in their order. */
  List<Anchor> anchor(String text, List<TextQuote> quotes);
}

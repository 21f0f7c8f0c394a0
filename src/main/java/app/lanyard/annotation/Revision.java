package app.lanyard.annotation;

import app.lanyard.model.annotation.AnchorState;
import app.lanyard.model.annotation.TextQuote;

/** A note before and after it was changed. For one thread. */
final class Revision {

  /** A quote as long as this, that there is only once, is the same one wherever it is. */
  private static final int TELLING = 48;

  private final String before;
  private final String after;
  private final NoteAnchors then;
  private final NoteAnchors now;

  Revision(String before, String after) {
    this.before = before;
    this.after = after;
    then = new NoteAnchors(before);
    now = new NoteAnchors(after);
  }

  Anchor anchor(TextQuote quote) {
    Anchor old = then.anchor(quote);
    if (old.state() != AnchorState.ANCHORED) {
      return now.anchor(quote);
    }
    TextQuote seen = Quoting.of(before, old.start(), old.end());
    Anchor found = now.anchor(seen);
    if (found.state() == AnchorState.ORPHANED || found.score() == 1) {
      return found;
    }
    if (isUnmistakable(seen.exact(), found)) {
      return new Anchor(AnchorState.ANCHORED, found.start(), found.end(), found.score());
    }
    Anchor back = then.anchor(Quoting.of(after, found.start(), found.end()));
    boolean wasElsewhere =
        back.state() == AnchorState.ANCHORED
            && (back.end() <= old.start() || old.end() <= back.start());
    return wasElsewhere ? Anchor.orphaned(0) : found;
  }

  private boolean isUnmistakable(String exact, Anchor found) {
    return exact.length() >= TELLING
        && after.startsWith(exact, found.start())
        && isOnce(exact, before)
        && isOnce(exact, after);
  }

  private static boolean isOnce(String exact, String text) {
    return text.indexOf(exact) == text.lastIndexOf(exact);
  }
}

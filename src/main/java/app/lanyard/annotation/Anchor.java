package app.lanyard.annotation;

import app.lanyard.model.annotation.AnchorState;

/**
 * Where a quoted text is in a note now.
 *
 * @param state how sure that is
 * @param start its first position in the rendered text, -1 if it is gone
 * @param end the position after its last, -1 if it is gone
 * @param score how much of the quote and of what stood around it is there, from 0 to 1
 */
public record Anchor(AnchorState state, int start, int end, double score) {

  public Anchor {
    if (state == AnchorState.ORPHANED ? start != -1 || end != -1 : start < 0 || end <= start) {
      throw new IllegalArgumentException("A text is at a place or it is gone.");
    }
  }

  /** One that is gone. */
  static Anchor orphaned(double score) {
    return new Anchor(AnchorState.ORPHANED, -1, -1, score);
  }
}

package app.lanyard.model.annotation;

import java.util.Locale;

/** How sure it is where in its note a marked text is now. */
public enum AnchorState {
  /** It is there, as it was or changed so little that it is surely the same. */
  ANCHORED,
  /** Something like it is there; the person decides. */
  REVIEW,
  /** Nothing like it is there any more. */
  ORPHANED;

  /** Its name in files. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}

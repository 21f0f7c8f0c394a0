package app.lanyard.model.annotation;

/**
 * An annotation in a list of many.
 *
 * @param about the title or the name of what it is on; its path or key where nothing has that any
 *     more
 * @param noteId the note to open for it; 0 if there is none
 * @param trashed whether it is in the trash
 */
public record ListedAnnotation(
    PlacedAnnotation placed, String about, long noteId, boolean trashed) {

  public Annotation annotation() {
    return placed.annotation();
  }

  /** Whether its text changed, or is gone, so that a person has to look. */
  public boolean needsReview() {
    return placed.state() != AnchorState.ANCHORED && annotation().quote() != null;
  }
}

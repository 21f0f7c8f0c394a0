package app.lanyard.model.annotation;

/**
 * An annotation on a note with where it is now in the note's rendered text.
 *
 * @param start the first position, in UTF-16 units; -1 if it is orphaned or on the whole note
 * @param end the position after the last one; -1 as above
 * @param currentText what stands there now, empty as above
 */
public record PlacedAnnotation(
    Annotation annotation, AnchorState state, int start, int end, String currentText) {

  /** Whether it is on a part of the note's text as it is now. */
  public boolean hasPlace() {
    return start >= 0;
  }
}

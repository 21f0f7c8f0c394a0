package app.lanyard.model.annotation;

import org.jspecify.annotations.Nullable;

/**
 * An annotation that a person makes.
 *
 * @param quote the part of the note, null if it is on a whole note or on no note
 */
public record NewAnnotation(
    AnnotationSubject subject,
    Motivation motivation,
    AnnotationContent content,
    @Nullable TextQuote quote) {

  public NewAnnotation {
    if (quote != null && !(subject instanceof AnnotationSubject.OfNote)) {
      throw new IllegalArgumentException("Only notes have text to quote.");
    }
  }
}

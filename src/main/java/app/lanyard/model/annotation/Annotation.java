package app.lanyard.model.annotation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person marked or wrote down, one of the things in the library that can't be had again.
 *
 * @param id a ULID; of one that another program made, the identifier that it has there
 * @param comment Markdown, empty for none; of a rating and of a status its value
 * @param colour of a highlight, null for anything else
 * @param quote the part of the note as it was when it was marked, null if it is on no part of one;
 *     it is never changed by what becomes of the note
 */
public record Annotation(
    String id,
    AnnotationTarget target,
    Motivation motivation,
    String comment,
    List<String> tags,
    @Nullable HighlightColour colour,
    @Nullable TextQuote quote,
    Instant created,
    Instant updated) {

  public Annotation {
    tags = List.copyOf(tags);
  }

  /** What the person wrote into it. */
  public AnnotationContent content() {
    return new AnnotationContent(comment, tags, colour);
  }
}

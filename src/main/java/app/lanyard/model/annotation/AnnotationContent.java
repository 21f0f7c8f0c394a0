package app.lanyard.model.annotation;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a person writes into an annotation, and can change later.
 *
 * @param comment Markdown, empty for none; of a rating and of a status its value
 * @param colour of a highlight, null for anything else
 */
public record AnnotationContent(
    String comment, List<String> tags, @Nullable HighlightColour colour) {

  public static final AnnotationContent EMPTY = new AnnotationContent("", List.of(), null);

  public AnnotationContent {
    tags = List.copyOf(tags);
  }

  /** A highlight of which nothing else is said. */
  public static AnnotationContent of(HighlightColour colour) {
    return new AnnotationContent("", List.of(), colour);
  }

  /** The same with some tags more at the end, each once, and without others. */
  public AnnotationContent retagged(List<String> added, List<String> removed) {
    List<String> changed =
        Stream.concat(tags.stream(), added.stream())
            .distinct()
            .filter(tag -> !removed.contains(tag))
            .toList();
    return new AnnotationContent(comment, changed, colour);
  }
}

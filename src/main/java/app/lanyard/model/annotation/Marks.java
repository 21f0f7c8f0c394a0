package app.lanyard.model.annotation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All that a person made of a talk, a speaker, a project, an event or a whole note.
 *
 * @param rating from 1 to {@link #BEST}; 0 for none
 * @param status how far they have come with it, null if that is not told
 * @param note Markdown, empty for none
 */
public record Marks(
    boolean starred, int rating, @Nullable WatchStatus status, String note, List<String> tags) {

  public static final int BEST = 5;

  public static final Marks NONE = new Marks(false, 0, null, "", List.of());

  private static final Comparator<Annotation> OLDEST_FIRST =
      Comparator.comparing(Annotation::updated);

  public Marks {
    tags = List.copyOf(tags);
    if (rating < 0 || rating > BEST) {
      throw new IllegalArgumentException("Ratings are from 1 to " + BEST + ": " + rating);
    }
  }

  /**
   * What these say together: of several ratings and of several statuses the one that was given
   * last; all notes and tags.
   *
   * @param annotations on the same thing and not in the trash, the oldest first
   */
  public static Marks of(List<Annotation> annotations) {
    List<Annotation> notes = all(annotations, Mark.NOTE);
    return new Marks(
        !all(annotations, Mark.STAR).isEmpty(),
        last(annotations, Mark.RATING).map(Integer::parseInt).orElse(0),
        last(annotations, Mark.STATUS).flatMap(WatchStatus::ofWireName).orElse(null),
        notes.stream()
            .map(Annotation::comment)
            .filter(comment -> !comment.isEmpty())
            .collect(Collectors.joining("\n\n")),
        notes.stream().flatMap(note -> note.tags().stream()).distinct().toList());
  }

  /** Whether the person made nothing of it. */
  public boolean isEmpty() {
    return equals(NONE);
  }

  /** Whether that is what is kept of a rating. */
  static boolean isRating(String text) {
    return text.length() == 1 && text.charAt(0) >= '1' && text.charAt(0) <= '0' + BEST;
  }

  private static List<Annotation> all(List<Annotation> annotations, Mark mark) {
    return annotations.stream().filter(one -> Mark.of(one).equals(Optional.of(mark))).toList();
  }

  private static Optional<String> last(List<Annotation> annotations, Mark mark) {
    return all(annotations, mark).stream()
        .reduce((one, next) -> OLDEST_FIRST.compare(one, next) > 0 ? one : next)
        .map(Annotation::comment);
  }
}

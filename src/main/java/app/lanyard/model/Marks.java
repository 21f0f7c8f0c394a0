package app.lanyard.model;

import java.util.List;
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

  public Marks {
    tags = List.copyOf(tags);
    if (rating < 0 || rating > BEST) {
      throw new IllegalArgumentException("Ratings are from 1 to " + BEST + ": " + rating);
    }
  }

  /** Whether the person made nothing of it. */
  public boolean isEmpty() {
    return equals(NONE);
  }
}

package app.lanyard.library.excerpt;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a person marked on one note, talk, speaker, project or event.
 *
 * @param kind {@code note}, or the kind's name in exports
 * @param place the note's path in its source; of others the key that lasts
 * @param talk what is known of a talk, null of anything else
 * @param rating 1 to 5 as the person wrote it, null for none
 * @param status what the person did with a talk or means to, null if that is not said
 * @param items what was highlighted or written, in the order of the note
 */
public record Excerpt(
    String kind,
    String title,
    String place,
    @Nullable TalkFacts talk,
    boolean starred,
    @Nullable String rating,
    @Nullable String status,
    List<Item> items) {

  public Excerpt {
    items = List.copyOf(items);
  }

  /**
   * A highlight, a comment or both.
   *
   * @param quote what was highlighted, null if it is on the whole
   * @param current what stands there now if it says something else, null if not
   * @param state {@code anchored}, {@code review} or {@code orphaned}
   * @param colour null for none
   * @param comment Markdown, empty for none
   */
  public record Item(
      String id,
      @Nullable String quote,
      @Nullable String current,
      String state,
      @Nullable String colour,
      String comment,
      List<String> tags,
      Instant created,
      Instant updated) {

    public Item {
      tags = List.copyOf(tags);
    }
  }

  /**
   * What is known of a talk.
   *
   * @param date of ISO 8601, two with a slash between for several days; null if it is not known
   */
  public record TalkFacts(
      @Nullable String date, @Nullable String event, List<String> speakers, List<Link> links) {

    public TalkFacts {
      speakers = List.copyOf(speakers);
      links = List.copyOf(links);
    }
  }

  /** A link and what it leads to. */
  public record Link(String kind, String url) {}
}

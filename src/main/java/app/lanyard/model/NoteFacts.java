package app.lanyard.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a note says of itself.
 *
 * @param title never blank: the stated title, else the first heading, else the file's name
 * @param language an ISO 639-1 code, if it is stated or can be told from the text
 */
public record NoteFacts(
    String title,
    @Nullable String author,
    @Nullable TracedDate date,
    @Nullable String language,
    List<String> tags) {

  public NoteFacts {
    tags = List.copyOf(tags);
  }
}

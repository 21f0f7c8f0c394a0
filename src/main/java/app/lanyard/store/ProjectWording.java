package app.lanyard.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What some notes call a project.
 *
 * @param tokens all that it may have in common with another wording of the same project: its key,
 *     its folded aliases and its repository
 * @param notes how many shown notes have it; wordings of none are left to be forgotten
 */
public record ProjectWording(
    long id,
    String key,
    List<String> tokens,
    @Nullable String repository,
    String name,
    @Nullable String url,
    int notes) {

  public ProjectWording {
    tokens = List.copyOf(tokens);
  }
}

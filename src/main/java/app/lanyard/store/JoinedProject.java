package app.lanyard.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project as all notes together tell of it.
 *
 * @param wordings the numbers of what notes call it
 */
public record JoinedProject(String key, String name, @Nullable String url, List<Long> wordings) {

  public JoinedProject {
    wordings = List.copyOf(wordings);
  }
}

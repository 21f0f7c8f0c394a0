package app.lanyard.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An open-source project that a note speaks of.
 *
 * @param name its usual name
 * @param aliases other names that it is known by
 * @param url its home or repository, if known
 * @param spans the lines that mention it, in order
 * @param reason why it was taken for a project, in plain words for the person
 */
public record FoundProject(
    String name,
    List<String> aliases,
    @Nullable String url,
    List<SourceSpan> spans,
    String reason) {

  public FoundProject {
    aliases = List.copyOf(aliases);
    spans = List.copyOf(spans);
  }
}

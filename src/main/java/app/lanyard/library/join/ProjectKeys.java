package app.lanyard.library.join;

import app.lanyard.model.FoundProject;
import app.lanyard.store.IndexedProject;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What two notes have in common when they speak of the same project. */
final class ProjectKeys {

  private static final Pattern REPOSITORY =
      Pattern.compile(
          "(?:https?://|git@)?(?:www\\.)?"
              + "(github\\.com|gitlab\\.com|codeberg\\.org|bitbucket\\.org)[/:]"
              + "([\\w.-]+/[\\w.-]+?)(?:\\.git)?(?:[/?#].*)?",
          Pattern.CASE_INSENSITIVE);

  private ProjectKeys() {}

  static IndexedProject of(FoundProject project) {
    String url = project.url();
    return new IndexedProject(
        key(project.name()),
        project.aliases().stream().map(ProjectKeys::key).distinct().toList(),
        url == null ? null : repository(url).orElse(null),
        project);
  }

  static String key(String name) {
    return Fold.of(name);
  }

  /** The repository that an address lies in, such as {@code github.com/owner/name}. */
  static Optional<String> repository(String url) {
    Matcher matcher = REPOSITORY.matcher(url.strip());
    return matcher.matches()
        ? Optional.of((matcher.group(1) + "/" + matcher.group(2)).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }
}

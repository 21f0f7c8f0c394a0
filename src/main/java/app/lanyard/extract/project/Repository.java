package app.lanyard.extract.project;

import app.lanyard.extract.text.PhraseMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A repository, or a package of a language's registry, that an address leads to.
 *
 * @param owner whose it is; empty for a package
 */
record Repository(String owner, String name) {

  private static final int SLASHES = 4;

  private static final Set<String> HOSTS =
      Set.of("github.com", "gitlab.com", "codeberg.org", "bitbucket.org", "gitee.com");

  /** The path of a package's page in each registry, up to its name. */
  private static final Map<String, String> REGISTRIES =
      Map.of(
          "pypi.org", "project",
          "pypi.python.org", "pypi",
          "npmjs.com", "package",
          "crates.io", "crates",
          "rubygems.org", "gems",
          "hex.pm", "packages",
          "packagist.org", "packages");

  private static final PhraseMap<Boolean> ALL_HOSTS =
      PhraseMap.of(Stream.concat(HOSTS.stream(), REGISTRIES.keySet().stream()).toList());

  /** The pages of the hosts themselves, which are nobody's repositories. */
  private static final Set<String> NO_OWNERS =
      Set.of("orgs", "topics", "sponsors", "features", "about", "search", "users", "groups");

  /** The repository whose own page this is; empty for a page within it, and any other page. */
  static Optional<Repository> at(String url) {
    if (!WebAddress.isWeb(url) || !hasShortPath(url) || !isAtKnownHost(url)) {
      return Optional.empty();
    }
    String[] parts = WebAddress.key(url).split("/", -1);
    if (parts.length != 3 || parts[1].isEmpty() || parts[2].isEmpty()) {
      return Optional.empty();
    }
    if (parts[1].equals(REGISTRIES.get(parts[0]))) {
      return Optional.of(new Repository("", parts[2]));
    }
    return HOSTS.contains(parts[0]) && !NO_OWNERS.contains(parts[1])
        ? Optional.of(new Repository(parts[1], parts[2]))
        : Optional.empty();
  }

  private static boolean isAtKnownHost(String url) {
    int start = WebAddress.startOfHost(url);
    return ALL_HOSTS.contains(url, start, WebAddress.endOfHost(url, start));
  }

  /**
   * Whether it may have two parts of a path; tells most pages apart without taking them to bits.
   */
  private static boolean hasShortPath(String url) {
    int slashes = 0;
    for (int i = 0; i < url.length() && slashes <= SLASHES + 1; i++) {
      if (url.charAt(i) == '/') {
        slashes++;
      }
    }
    return slashes == SLASHES || slashes == SLASHES + 1;
  }
}

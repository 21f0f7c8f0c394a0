package app.lanyard.extract.project;

import app.lanyard.extract.text.PhraseMap;
import java.util.Locale;
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
    if (!WebAddress.isWeb(url)) {
      return Optional.empty();
    }
    int start = WebAddress.startOfHost(url);
    int host = WebAddress.endOfHost(url, start);
    return ALL_HOSTS.contains(url, start, host) ? at(url, start, host) : Optional.empty();
  }

  private static Optional<Repository> at(String url, int start, int host) {
    int end = WebAddress.end(url, start);
    int slash = host + 1 < end ? url.indexOf('/', host + 1, end) : -1;
    boolean twoParts = slash > host + 1 && slash + 1 < end && url.indexOf('/', slash + 1, end) < 0;
    return twoParts
        ? of(lower(url, start, host), lower(url, host + 1, slash), lower(url, slash + 1, end))
        : Optional.empty();
  }

  private static Optional<Repository> of(String host, String first, String second) {
    if (first.equals(REGISTRIES.get(host))) {
      return Optional.of(new Repository("", second));
    }
    return HOSTS.contains(host) && !NO_OWNERS.contains(first)
        ? Optional.of(new Repository(first, second))
        : Optional.empty();
  }

  private static String lower(String url, int start, int end) {
    return url.substring(start, end).toLowerCase(Locale.ROOT);
  }
}

package app.lanyard.extract.project;

import app.lanyard.extract.text.PhraseMap;
import app.lanyard.extract.text.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The open-source projects that are known by name. Immutable, for use by many threads. */
public final class Gazetteer {

  private final List<KnownProject> projects;
  private final Map<String, KnownProject> byName = new HashMap<>();
  private final PhraseMap<KnownProject> byAddress;
  private final PhraseMap<Boolean> hosts;
  private final NameTrie names;

  /**
   * @throws IllegalStateException if the table of projects is missing or not sound
   */
  public Gazetteer() {
    this(GazetteerFile.read());
  }

  Gazetteer(List<GazetteerFile.Entry> entries) {
    projects = entries.stream().map(GazetteerFile.Entry::project).toList();
    var spellings = new ArrayList<Spelling>();
    entries.forEach(entry -> spellings.addAll(entry.spellings()));
    names = new NameTrie(spellings);
    spellings.forEach(name -> byName.put(Vocabulary.fold(name.text()), name.project()));
    var addresses = new HashMap<String, KnownProject>();
    for (KnownProject project : projects) {
      addresses.putIfAbsent(WebAddress.key(project.home()), project);
      addresses.putIfAbsent(WebAddress.key(project.repository()), project);
    }
    byAddress = PhraseMap.of(addresses);
    hosts = PhraseMap.of(addresses.keySet().stream().map(Gazetteer::host).toList());
  }

  /** All known projects, in the order of their names. */
  public List<KnownProject> all() {
    return projects;
  }

  /** The project with this name or alias, in any case. */
  public Optional<KnownProject> find(String name) {
    return Optional.ofNullable(byName.get(Vocabulary.fold(name)));
  }

  /** The project whose home or repository holds a page: its address is that or below it. */
  Optional<KnownProject> atAddress(String url) {
    int start = WebAddress.startOfHost(url);
    int host = WebAddress.endOfHost(url, start);
    int domain = Math.min(host, url.indexOf('.', start, host) + 1);
    if (!hosts.contains(url, start, host) && (domain == 0 || !hosts.contains(url, domain, host))) {
      return Optional.empty();
    }
    for (int end = WebAddress.end(url, start); end > start; end = url.lastIndexOf('/', end - 1)) {
      KnownProject project = byAddress.get(url, start, end);
      if (project != null) {
        return Optional.of(project);
      }
    }
    return domain == 0 ? Optional.empty() : Optional.ofNullable(byAddress.get(url, domain, host));
  }

  private static String host(String key) {
    return key.substring(0, WebAddress.endOfHost(key, 0));
  }

  NameTrie names() {
    return names;
  }
}

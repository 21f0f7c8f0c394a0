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
  private final Map<String, KnownProject> byAddress = new HashMap<>();
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
    for (KnownProject project : projects) {
      byAddress.putIfAbsent(WebAddress.key(project.home()), project);
      byAddress.putIfAbsent(WebAddress.key(project.repository()), project);
    }
    hosts = PhraseMap.of(byAddress.keySet().stream().map(Gazetteer::host).toList());
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
    if (!isAtKnownHost(url)) {
      return Optional.empty();
    }
    String key = WebAddress.key(url);
    for (int end = key.length(); end > 0; end = key.lastIndexOf('/', end - 1)) {
      KnownProject project = byAddress.get(key.substring(0, end));
      if (project != null) {
        return Optional.of(project);
      }
    }
    return atDomain(key);
  }

  /**
   * Whether any project's address has the page's host or the domain that the host is part of; tells
   * most pages apart without taking their addresses to bits.
   */
  private boolean isAtKnownHost(String url) {
    int start = WebAddress.startOfHost(url);
    int end = WebAddress.endOfHost(url, start);
    int dot = url.indexOf('.', start);
    return hosts.contains(url, start, end)
        || (dot >= 0 && dot < end && hosts.contains(url, dot + 1, end));
  }

  private static String host(String key) {
    return key.substring(0, WebAddress.endOfHost(key, 0));
  }

  NameTrie names() {
    return names;
  }

  /** The project whose home is the domain that a page's host is part of. */
  private Optional<KnownProject> atDomain(String key) {
    int slash = key.indexOf('/');
    int dot = key.indexOf('.');
    String domain = key.substring(dot + 1, slash < 0 ? key.length() : Math.max(slash, dot + 1));
    return Optional.ofNullable(byAddress.get(domain));
  }
}

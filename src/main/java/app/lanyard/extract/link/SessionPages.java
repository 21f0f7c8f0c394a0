package app.lanyard.extract.link;

import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.PhraseMap;
import app.lanyard.extract.text.PhraseSearch;
import app.lanyard.extract.text.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the pages of single sessions in the programmes of conferences. */
final class SessionPages {

  private static final Pattern SHORT_SCHED = Pattern.compile("/[a-z0-9]{3,8}/?");
  private static final Pattern SCHED_EVENT = Pattern.compile("/event/[a-z0-9]{4,8}(?:/.*)?");
  private static final Pattern KEYED_BY_YEAR = Pattern.compile("/(?:19|20)\\d{2}/?.*");

  private static final Pattern YEAR_FIRST = Pattern.compile("\\d{4}\\..{1,100}");

  private static final Set<String> PROGRAMMES =
      Set.of("schedule", "agenda", "program", "programme", "fahrplan", "timetable");

  private final PhraseMap<Boolean> services;
  private final PhraseSearch<String> paths;

  SessionPages() {
    Map<String, List<String>> lists = Vocabulary.lists("schedule-hosts");
    services = PhraseMap.of(lists.getOrDefault("host", List.of()));
    paths = new PhraseSearch<>(Map.of("path", lists.getOrDefault("path", List.of())), name -> name);
  }

  /** Whether a service that hosts nothing but conference programmes shows one session there. */
  boolean isCertain(Address address) {
    if (address.host().contains("sched.")) {
      if (address.isUnder("sched.co")) {
        return SHORT_SCHED.matcher(address.path()).matches();
      }
      if (address.isUnder("sched.com") || address.isUnder("sched.org")) {
        return SCHED_EVENT.matcher(address.path()).matches();
      }
    }
    return isService(address) && address.leadsBelowRoot() && namesASession(address);
  }

  private boolean isService(Address address) {
    return address.isUnderAny(services) || address.host().contains("pretalx");
  }

  /** Whether the address looks like one of a session, on any host. */
  boolean isLikely(Address address) {
    return address.isWeb()
        && !address.path().isEmpty()
        && (namesASession(address) || isProgramme(address.path()) || isConferenceSite(address));
  }

  /** Whether the last part of a path is a word for programmes. */
  private static boolean isProgramme(String path) {
    int end = path.endsWith("/") ? path.length() - 1 : path.length();
    int start = Math.max(path.lastIndexOf('/', end - 1), path.lastIndexOf('#', end - 1));
    return start >= 0 && PROGRAMMES.contains(path.substring(start + 1, end));
  }

  private boolean namesASession(Address address) {
    String path = address.path();
    return paths.first(path, SessionPages::leadsBelow).isPresent()
        || path.contains("agenda#")
        || path.contains("search=");
  }

  private static boolean leadsBelow(String path, String part) {
    int at = path.indexOf(part);
    return at >= 0 && path.length() > at + part.length();
  }

  private static boolean isConferenceSite(Address address) {
    boolean named = address.host().contains("conf") || address.host().contains("con.");
    boolean dated = Letters.isDigit(address.host(), 0);
    return (named || (dated && YEAR_FIRST.matcher(address.host()).matches()))
        && KEYED_BY_YEAR.matcher(address.path()).matches();
  }
}

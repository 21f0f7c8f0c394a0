package app.lanyard.extract.link;

import app.lanyard.extract.text.PhraseSearch;
import app.lanyard.extract.text.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells the pages of single sessions in the programmes of conferences. */
final class SessionPages {

  private static final Pattern SHORT_SCHED = Pattern.compile("/[a-z0-9]{3,8}/?");
  private static final Pattern SCHED_EVENT = Pattern.compile("/event/[a-z0-9]{4,8}(?:/.*)?");
  private static final Pattern KEYED_BY_YEAR = Pattern.compile("/(?:19|20)\\d{2}/?.*");

  private static final Pattern YEAR_FIRST = Pattern.compile("\\d{4}\\..{1,100}");

  private static final Pattern PROGRAMME =
      Pattern.compile("[/#](?:schedule|agenda|programme?|fahrplan|timetable)/?$");

  private final List<String> hosts;
  private final PhraseSearch<String> paths;

  SessionPages() {
    Map<String, List<String>> lists = Vocabulary.lists("schedule-hosts");
    hosts = lists.getOrDefault("host", List.of());
    paths = new PhraseSearch<>(Map.of("path", lists.getOrDefault("path", List.of())), name -> name);
  }

  /** Whether a service that hosts nothing but conference programmes shows one session there. */
  boolean isCertain(Address address) {
    if (address.isUnder("sched.co")) {
      return SHORT_SCHED.matcher(address.path()).matches();
    }
    if (address.isUnder("sched.com") || address.isUnder("sched.org")) {
      return SCHED_EVENT.matcher(address.path()).matches();
    }
    boolean service =
        hosts.stream().anyMatch(address::isUnder) || address.host().contains("pretalx");
    return service && address.leadsBelowRoot() && namesASession(address);
  }

  /** Whether the address looks like one of a session, on any host. */
  boolean isLikely(Address address) {
    return isCertain(address)
        || (address.isWeb()
            && !address.path().isEmpty()
            && (namesASession(address)
                || PROGRAMME.matcher(address.path()).find()
                || isConferenceSite(address)));
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
    return (named || YEAR_FIRST.matcher(address.host()).matches())
        && KEYED_BY_YEAR.matcher(address.path()).matches();
  }
}

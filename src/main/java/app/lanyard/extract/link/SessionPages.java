package app.lanyard.extract.link;

import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.PhraseMap;
import app.lanyard.extract.text.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells the pages of single sessions in the programmes of conferences. */
final class SessionPages {

  private static final Pattern SHORT_SCHED = Pattern.compile("/[a-z0-9]{3,8}/?");
  private static final Pattern SCHED_EVENT = Pattern.compile("/event/[a-z0-9]{4,8}(?:/.*)?");
  private static final Pattern KEYED_BY_YEAR = Pattern.compile("/(?:19|20)\\d{2}/?.*");

  private static final Pattern YEAR_FIRST = Pattern.compile("\\d{4}\\..{1,100}");

  private static final PhraseMap<Boolean> PROGRAMMES =
      PhraseMap.of(List.of("schedule", "agenda", "program", "programme", "fahrplan", "timetable"));

  /**
   * "/2018/schedule/event/beans/": a programme's folder of sessions, on a conference's own site.
   */
  private static final Pattern SESSION_OF_PROGRAMME =
      Pattern.compile(
          ".*/(?:schedule|fahrplan|agenda|program(?:me)?)/(?:event|presentation|session|talk|lecture)s?"
              + "/[^/?#]+/?");

  /** "soilconf.example/2018/presentation/how-beans-climb": a conference's own page of a talk. */
  private static final Pattern TALK_OF_CONFERENCE =
      Pattern.compile(
          "(?i)https?://(?:[^/?#]*(?:conf|qcon|kaigi|devoxx|con\\.|con\\d|summit|camp\\.|fest)[^/?#]*/(?:[^?#]*/)?"
              + "|[^/?#]+/(?:[^/?#]+/){0,2}[a-z]{0,6}-?20\\d{2}/)"
              + "(?:(?:presentation|session|talk)s?/[^/?#]{6,}.*|vortr(?:ag|aege)/[^/?#]+/?)");

  private static final List<String> OF_PROGRAMMES =
      List.of("/schedule/", "/fahrplan/", "/agenda/", "/program/", "/programme/");

  private static final List<String> OF_TALKS =
      List.of(
          "/presentation/",
          "/presentations/",
          "/session/",
          "/sessions/",
          "/talk/",
          "/talks/",
          "/vortrag/",
          "/vortraege/");

  private static final Folders PROGRAMME_FOLDERS = new Folders(OF_PROGRAMMES);
  private static final Folders TALK_FOLDERS = new Folders(OF_TALKS);
  private static final Folders FOLDERS =
      new Folders(Stream.concat(OF_PROGRAMMES.stream(), OF_TALKS.stream()).toList());

  /** Longer addresses are made by machines, and cost too much to look at. */
  private static final int LONGEST_PAGE = 400;

  /** Anywhere in a host: many conferences have it on one of their own. */
  private static final String PRETALX = "pretalx";

  private static final List<String> SCHED = List.of("sched.co", "sched.com", "sched.org");

  private final PhraseMap<Boolean> services;

  /** The services and {@link #SCHED}. */
  private final PhraseMap<Boolean> mayServe;

  private final PhraseMap<Boolean> folders;

  SessionPages() {
    Map<String, List<String>> lists = Vocabulary.lists("schedule-hosts");
    List<String> hosts = lists.getOrDefault("host", List.of());
    services = PhraseMap.of(hosts);
    mayServe = PhraseMap.of(Stream.concat(hosts.stream(), SCHED.stream()).toList());
    folders = PhraseMap.of(lists.getOrDefault("path", List.of()));
  }

  /**
   * Whether a service that hosts nothing but conference programmes shows one session there, or the
   * address is that of one session in a programme on any host.
   */
  boolean isCertain(Address address) {
    if (address.hostHolds("sched.")) {
      if (address.isUnder("sched.co")) {
        return address.hasPathLike(SHORT_SCHED);
      }
      if (address.isUnder("sched.com") || address.isUnder("sched.org")) {
        return address.hasPathLike(SCHED_EVENT);
      }
    }
    return (isService(address) && address.leadsBelowRoot() && namesASession(address))
        || (PROGRAMME_FOLDERS.areIn(address.url()) && address.hasPathLike(SESSION_OF_PROGRAMME))
        || (address.url().length() <= LONGEST_PAGE
            && TALK_FOLDERS.areIn(address.url())
            && TALK_OF_CONFERENCE.matcher(address.url()).matches());
  }

  private boolean isService(Address address) {
    return address.isUnderAny(services) || address.hostHolds(PRETALX);
  }

  /**
   * A cheap test before an {@link Address} is made: whether its host may be that of such a service,
   * or its path may hold a programme.
   */
  boolean mayBeCertain(String url) {
    int scheme = url.indexOf("://");
    return scheme < 0
        || url.indexOf('\\') >= 0
        || mayBeServed(url, scheme + 3)
        || FOLDERS.areIn(url);
  }

  private boolean mayBeServed(String url, int start) {
    int end = Address.endOfHost(url, start);
    boolean domain = true;
    for (int at = start; at < end; at++) {
      char c = url.charAt(at);
      if (domain && mayServe.contains(url, at, end)) {
        return true;
      }
      if ((c == 'p' || c == 'P') && url.regionMatches(true, at, PRETALX, 0, PRETALX.length())) {
        return true;
      }
      domain = c == '.';
    }
    return false;
  }

  /** Whether the address looks like one of a session, on any host. */
  boolean isLikely(Address address) {
    return address.isWeb()
        && address.hasPath()
        && (namesASession(address) || isProgramme(address) || isConferenceSite(address));
  }

  /** Whether the last part of a path is a word for programmes. */
  private static boolean isProgramme(Address address) {
    String url = address.url();
    int end = url.endsWith("/") ? url.length() - 1 : url.length();
    int start = Math.max(url.lastIndexOf('/', end - 1), url.lastIndexOf('#', end - 1));
    return start >= address.endOfHost() && PROGRAMMES.contains(url, start + 1, end);
  }

  private boolean namesASession(Address address) {
    return leadsBelowFolder(address)
        || address.pathHolds("agenda#")
        || address.pathHolds("search=");
  }

  /** Whether anything stands behind a folder of the list, which ends with "/" or "#". */
  private boolean leadsBelowFolder(Address address) {
    String url = address.url();
    int start = -1;
    for (int at = address.endOfHost(); at < url.length() - 1; at++) {
      char c = url.charAt(at);
      if (c == '/' || c == '#') {
        if (start >= 0 && (folders.contains(url, start, at + 1) || isListOf(url, start, at))) {
          return true;
        }
        start = c == '/' ? at : -1;
      }
    }
    return false;
  }

  /** "/program#session-7": a place in a page for the whole programme. */
  private static boolean isListOf(String url, int start, int at) {
    return url.charAt(at) == '#' && PROGRAMMES.contains(url, start + 1, at);
  }

  private static boolean isConferenceSite(Address address) {
    boolean named = address.hostHolds("conf") || address.hostHolds("con.");
    boolean dated = Letters.isDigit(address.url(), address.startOfHost());
    return (named || (dated && address.hasHostLike(YEAR_FIRST)))
        && address.hasPathLike(KEYED_BY_YEAR);
  }
}

package app.lanyard.extract;

import app.lanyard.extract.text.Vocabulary;
import app.lanyard.model.SpeakerCredit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells whether data is that of one session of a conference, and by what: those who speak, the
 * layout's name, the folder, times, a room. A post has a title, a date and an author too.
 */
final class SessionEvidence {

  private static final Pattern SESSION_WORD =
      Pattern.compile(
          "(?:^|[^\\p{L}])(?:sessions?|talks?|presentations?|keynotes?|tutorials?|workshops?"
              + "|lectures?|panels?|vortr[aä]ge?|charlas?|palestras?)(?:$|[^\\p{L}])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern FOLDER =
      Pattern.compile(
          "(?:^|/)_?(?:schedule|sessions?|talks?|programm?e?|agenda|presentations|tutorials"
              + "|workshops|keynotes|lectures|vortraege|vorträge|charlas|palestras)/",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern CLOCK = Pattern.compile("\\d{1,2}(?::\\d{2}|\\s?[ap]m|h\\d{0,2})");
  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final TalkWords words;
  private final Set<String> noSessions = Vocabulary.words("no-sessions");

  SessionEvidence(TalkWords words) {
    this.words = words;
  }

  /**
   * Why a page is a session's, in words for the person; empty if it is none.
   *
   * @param speakers those who are named as speakers
   */
  Optional<String> ofPage(HeaderData page, String path, List<SpeakerCredit> speakers) {
    String title = page.text(HeaderKey.TITLE).orElse("");
    if (isNoSession(page) || isNoTitle(title, page)) {
      return Optional.empty();
    }
    if (!speakers.isEmpty()) {
      return Optional.of(reason(page, path, "its speakers"));
    }
    boolean named = isNamedSession(page) || FOLDER.matcher(path).find();
    boolean placed = isPlaced(page);
    if (named && placed && page.has(HeaderKey.AUTHORS)) {
      return Optional.of(reason(page, path, "those who gave it"));
    }
    if (isGivenAtEvent(page, title)) {
      return Optional.of(reason(page, path, "its event and those who gave it"));
    }
    if (isSlot(page) && !holdsNoSession(title)) {
      return Optional.of(reason(page, path, ""));
    }
    return isNamedSession(page) && isOfKind(page) && placed && !holdsNoSession(title)
        ? Optional.of(reason(page, path, ""))
        : Optional.empty();
  }

  /** An event other than the title, authors, and slides, a recording or an end. */
  private static boolean isGivenAtEvent(HeaderData page, String title) {
    boolean given = page.has(HeaderKey.MEDIA) || page.has(HeaderKey.END);
    if (!given || !page.has(HeaderKey.AUTHORS)) {
      return false;
    }
    String folded = Vocabulary.fold(title);
    return page.text(HeaderKey.OCCASION)
        .map(Vocabulary::fold)
        .filter(event -> !event.contains("://") && !folded.contains(event))
        .isPresent();
  }

  /**
   * Whether it has a place in a programme: a room or a track, and a clock time for both its ends.
   */
  private static boolean isSlot(HeaderData page) {
    return (page.has(HeaderKey.ROOM) || page.has(HeaderKey.TRACK))
        && page.texts(HeaderKey.START).anyMatch(SessionEvidence::isTime)
        && page.texts(HeaderKey.END).anyMatch(SessionEvidence::isTime);
  }

  /**
   * Whether an object in a list of sessions is one.
   *
   * @param talks whether the list is one of dated talks, and not of anything in a programme
   */
  boolean isListed(HeaderData entry, List<SpeakerCredit> speakers, boolean talks) {
    String title = entry.text(HeaderKey.TITLE).orElse("");
    boolean possible = !words.isNoTalk(title) && !isNoSession(entry);
    boolean said = !speakers.isEmpty() || ((talks || isOfKind(entry)) && !holdsNoSession(title));
    return possible && said;
  }

  /** Whether each object of a list tells at what it was given, and any has slides or recording. */
  static boolean areGiven(List<HeaderData> entries) {
    return entries.stream().allMatch(entry -> entry.has(HeaderKey.OCCASION))
        && entries.stream().anyMatch(entry -> entry.has(HeaderKey.MEDIA));
  }

  /** Whether a page calls itself a session: its layout, its collection, its type. */
  static boolean isNamedSession(HeaderData page) {
    return page.texts(HeaderKey.LAYOUT).anyMatch(text -> SESSION_WORD.matcher(text).find());
  }

  /** "Lightning talks" is a heading, but a session too where it has a room and an hour. */
  private boolean isNoTitle(String title, HeaderData page) {
    boolean heading = words.isNoTalk(title) && !(isNamedSession(page) && isPlaced(page));
    return heading || title.isEmpty() || noSessions.contains(Vocabulary.fold(title));
  }

  private static boolean isOfKind(HeaderData session) {
    return session.texts(HeaderKey.KIND).anyMatch(text -> SESSION_WORD.matcher(text).find());
  }

  /** Whether it says when, where, or at what it was held, as an article does not. */
  private static boolean isPlaced(HeaderData page) {
    boolean timed =
        page.has(HeaderKey.END) && page.texts(HeaderKey.START).anyMatch(SessionEvidence::isTime);
    return timed
        || page.has(HeaderKey.ROOM)
        || page.has(HeaderKey.TRACK)
        || page.has(HeaderKey.MEDIA)
        || page.has(HeaderKey.OCCASION);
  }

  private static boolean isTime(String text) {
    return CLOCK.matcher(text).find();
  }

  private boolean isNoSession(HeaderData session) {
    return session
        .texts(HeaderKey.KIND)
        .map(kind -> WORDS.matcher(Vocabulary.fold(kind)).replaceAll(" ").strip())
        .anyMatch(noSessions::contains);
  }

  private boolean holdsNoSession(String title) {
    return WORDS.splitAsStream(Vocabulary.fold(title)).anyMatch(noSessions::contains);
  }

  private static String reason(HeaderData page, String path, String people) {
    var evidence = new ArrayList<String>();
    if (!people.isEmpty()) {
      evidence.add(people);
    }
    if (isNamedSession(page)) {
      evidence.add("its layout");
    }
    if (FOLDER.matcher(path).find()) {
      evidence.add("its folder");
    }
    if (page.has(HeaderKey.END)) {
      evidence.add("its times");
    }
    if (page.has(HeaderKey.ROOM) || page.has(HeaderKey.TRACK)) {
      evidence.add("its room or track");
    }
    return "The note is the page of one session: " + String.join(", ", evidence) + " say so.";
  }
}

package app.lanyard.library.join;

import app.lanyard.model.FoundTalk;
import app.lanyard.model.TalkLink;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The keys by which a talk is the same in several notes. */
final class TalkKeys {

  private static final Pattern SHORT_LINK =
      Pattern.compile("(?:https?://)?(?:www\\.)?sched\\.co/([A-Za-z0-9]+)");
  private static final Pattern EVENT_LINK =
      Pattern.compile("(?:https?://)?[\\w.-]+\\.sched\\.com/event/([A-Za-z0-9]+)");

  private static final Pattern EDITION = Pattern.compile(" (?:19|20)\\d\\d$");

  private TalkKeys() {}

  /**
   * The identifier of the talk in its event's schedule: the same behind {@code sched.co/ID} and
   * {@code EVENT.sched.com/event/ID/title}.
   */
  static Optional<String> schedule(FoundTalk talk) {
    return talk.links().stream()
        .map(TalkLink::url)
        .flatMap(url -> identifier(url).stream())
        .findFirst();
  }

  /**
   * The title with what else makes it unmistakable: the edition of its event; else as much as is
   * known of its event or the people who gave it, and the day, for meetups give the same title
   * every month; else the note it stands in, for "Introduction" in two notes is not one talk.
   *
   * @param place names the note
   */
  static String title(FoundTalk talk, @Nullable String eventKey, String place) {
    return Fold.of(talk.title()) + " @ " + circumstance(talk, eventKey, place);
  }

  private static String circumstance(FoundTalk talk, @Nullable String eventKey, String place) {
    if (eventKey != null && EDITION.matcher(eventKey).find()) {
      return eventKey;
    }
    String day = talk.date() == null ? "" : talk.date().span().start().toString();
    String who = eventKey != null ? eventKey : people(talk);
    String known = (who + " " + day).strip();
    return known.isEmpty() ? place : known;
  }

  private static String people(FoundTalk talk) {
    return talk.speakers().stream()
        .map(credit -> PersonKeys.of(credit.name()))
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static Optional<String> identifier(String url) {
    for (Pattern pattern : new Pattern[] {SHORT_LINK, EVENT_LINK}) {
      Matcher matcher = pattern.matcher(url);
      if (matcher.lookingAt()) {
        return Optional.of("sched:" + matcher.group(1));
      }
    }
    return Optional.empty();
  }
}

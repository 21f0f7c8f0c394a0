package app.lanyard.extract;

import app.lanyard.extract.date.WrittenDate;
import app.lanyard.model.SpeakerCredit;
import app.lanyard.model.TalkKind;
import app.lanyard.model.TalkLink;
import java.util.List;
import java.util.Optional;

/**
 * What a line such as "- **Title** — Event, Place, 3 May 2024 ([slides](…))" tells around a title.
 *
 * @param kind the kind that is told beside the title, not by it
 * @param timed whether a time of day stands before it
 * @param dated whether a date and no event stands before it: it may be the event itself
 * @param rest whether something was left that is none of these
 */
record TalkLine(
    String title,
    List<SpeakerCredit> speakers,
    Optional<String> event,
    Optional<String> place,
    Optional<WrittenDate> date,
    Optional<TalkKind> kind,
    List<TalkLink> links,
    Setting setting,
    boolean timed,
    boolean dated,
    boolean rest) {

  /** The most that {@link #evidence} may be. */
  static final int MOST_EVIDENCE = 5;

  private static final int ENOUGH_AMONG_TALKS = 1;
  private static final int ENOUGH_ELSEWHERE = 3;

  /** How the title is set off. */
  enum Setting {
    /** By quotation marks or emphasis. */
    MARKED,
    /** By a link to the talk itself. */
    LINKED,
    /** By a link to something else, as a book or an article is. */
    LINKED_ELSEWHERE
  }

  TalkLine {
    speakers = List.copyOf(speakers);
    links = List.copyOf(links);
  }

  /** How much evidence a talk takes, by whether its line stands where talks are listed. */
  static int enough(boolean amongTalks) {
    return amongTalks ? ENOUGH_AMONG_TALKS : ENOUGH_ELSEWHERE;
  }

  /** How many different things speak for its being a talk. */
  int evidence() {
    int speaker = speakers.isEmpty() ? 0 : 1;
    int occasion = event.isPresent() || date.isPresent() ? 1 : 0;
    int both = event.isPresent() && date.isPresent() ? 1 : 0;
    int link = links.isEmpty() ? 0 : 1;
    int named = kind.isPresent() || timed ? 1 : 0;
    return speaker + occasion + both + link + named;
  }
}

package app.lanyard.extract;

import app.lanyard.extract.LinePart.Role;
import app.lanyard.extract.text.RichText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Tells which headings are talks by what all of their level have in common, as {@link
 * AlikeLinesRecogniser} does of lists: "## 9:30 How beans climb", "## Ada Miller (Acme) - Title".
 */
final class AlikeHeadings {

  private static final double MOST = 0.6;
  private static final double MOST_TITLES = 0.75;
  private static final double LIKELY = 1.0;
  private static final double SURE = 1.9;
  private static final int FEWEST = 3;
  private static final int FEWEST_WORDS = 3;
  private static final double MANY_WORDS = 4.5;

  private final LinePartReader parts;
  private final AlikeNames names;
  private final AlikeTitles titles;
  private final AlikeDrafts drafts;

  AlikeHeadings(Readers readers) {
    this.parts = new LinePartReader(readers);
    this.names = new AlikeNames(readers.speakers());
    this.titles = new AlikeTitles(readers);
    this.drafts = new AlikeDrafts(readers);
  }

  /** What the headings tell by themselves, for those that are talks. */
  Map<HeadingCandidate, TalkDraft> read(
      List<HeadingCandidate> candidates, boolean ofEvent, NoteContext note) {
    Map<Integer, List<HeadingCandidate>> levels = new TreeMap<>();
    for (HeadingCandidate candidate : candidates) {
      if (!candidate.isNoTalk() && note.places().holdTalk(candidate.section())) {
        levels.computeIfAbsent(candidate.heading().level(), _ -> new ArrayList<>()).add(candidate);
      }
    }
    Map<HeadingCandidate, TalkDraft> told = new LinkedHashMap<>();
    for (List<HeadingCandidate> level : levels.values()) {
      if (level.size() >= FEWEST && level.stream().anyMatch(heading -> !heading.isTalk())) {
        read(level, ofEvent, note, told);
      }
    }
    return told;
  }

  private void read(
      List<HeadingCandidate> level,
      boolean ofEvent,
      NoteContext note,
      Map<HeadingCandidate, TalkDraft> told) {
    var lines = new AlikeLines();
    for (HeadingCandidate heading : level) {
      RichText text = LineStack.joined(LineStack.ofHeading(text(heading), heading.body()));
      lines.add(text, heading.heading().span(), heading.section(), false);
    }
    Optional<AlikeReading> found =
        lines
            .read(parts, note.dates())
            .filter(reading -> reading.score() >= LIKELY && tellEnough(reading, ofEvent, note))
            .map(AlikeReading::joined)
            .filter(reading -> talks(level, reading).size() >= level.size() * MOST_TITLES);
    found.ifPresent(
        reading -> {
          boolean named = drafts.tellPeople(reading, ofEvent);
          talks(level, reading)
              .forEach(
                  (heading, line) ->
                      told.put(heading, drafts.draft(line, reading, named, ofEvent, note.dates())));
        });
  }

  /** The headings that hold a title, each with its line. */
  private Map<HeadingCandidate, AlikeLine> talks(
      List<HeadingCandidate> level, AlikeReading reading) {
    Map<HeadingCandidate, AlikeLine> talks = new LinkedHashMap<>();
    for (int i = 0; i < level.size(); i++) {
      AlikeLine line = reading.lines().get(i);
      LinePart title = reading.title(line);
      if (title != null
          && (line.tellsMore() || isPhrase(title.text()))
          && titles.isTitle(title, false)
          && text(level.get(i)).text().contains(title.text())) {
        talks.put(level.get(i), line);
      }
    }
    return talks;
  }

  private static double averageWords(AlikeReading reading) {
    return reading.lines().stream()
        .map(reading::title)
        .filter(title -> title != null)
        .mapToInt(title -> AlikeScore.words(title.text()))
        .average()
        .orElse(0);
  }

  /** Headings of few words are as often those of parts of the note. */
  private static boolean isPhrase(String title) {
    return AlikeScore.words(title) >= FEWEST_WORDS && !Character.isLowerCase(title.codePointAt(0));
  }

  /** Without the number before it, unless there is a link or emphasis in it. */
  private static RichText text(HeadingCandidate heading) {
    RichText whole = heading.heading().text();
    return whole.links().isEmpty() && whole.emphases().isEmpty()
        ? RichText.plain(heading.text(), whole.line())
        : whole;
  }

  /** On a page of talks, headings that are all like titles need tell nothing else. */
  private boolean tellEnough(AlikeReading reading, boolean ofEvent, NoteContext note) {
    boolean plain =
        !ofEvent
            && note.places().isPageOfTalks()
            && reading.score() >= SURE
            && averageWords(reading) >= MANY_WORDS;
    return plain
        || names.tellPeople(reading, MOST)
        || reading.share(AlikeLine::timed) >= MOST
        || (!ofEvent && reading.share(line -> line.has(Role.DATE) || line.has(Role.EVENT)) >= MOST);
  }
}

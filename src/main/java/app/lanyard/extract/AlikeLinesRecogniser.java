package app.lanyard.extract;

import app.lanyard.extract.LinePart.Role;
import app.lanyard.extract.LinePart.Setting;
import app.lanyard.extract.text.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds talks in lists none of whose lines need say by itself which part of it is the title: where
 * talks are listed, it is the part that is most like one in all of them, and what stands beside it
 * is who, where and when. Lists that tell nothing of that kind beside their texts are left alone.
 */
final class AlikeLinesRecogniser implements Recogniser {

  private static final double MOST = 0.6;
  private static final double MOST_TITLES = 0.75;
  private static final double SURE = 1.8;
  private static final double HARDLY_OTHERWISE = 3.5;
  private static final double CERTAIN = 2.2;
  private static final int FEWEST_UNSAID = 5;

  /** Over fewer lines a heading is more often a title, and they are where it was given. */
  private static final double FEWEST_IN_SECTION = 2.5;

  private static final double LIKELY = 1.0;
  private static final double HALF = 0.5;
  private static final double SOME = 0.3;
  private static final Pattern UNCUT = Pattern.compile("\\s[-–—|]\\s|:\\s");

  private final Readers readers;
  private final LinePartReader parts;
  private final AlikeNames names;
  private final AlikeTitles titles;
  private final AlikeDrafts drafts;
  private final double enough;

  /** Takes what is sure, before lines are read one by one. */
  static AlikeLinesRecogniser first(Readers readers) {
    return new AlikeLinesRecogniser(readers, SURE);
  }

  /** Takes what is left and likely. */
  static AlikeLinesRecogniser last(Readers readers) {
    return new AlikeLinesRecogniser(readers, LIKELY);
  }

  private AlikeLinesRecogniser(Readers readers, double enough) {
    this.readers = readers;
    this.parts = new LinePartReader(readers);
    this.names = new AlikeNames(readers.speakers());
    this.titles = new AlikeTitles(readers);
    this.drafts = new AlikeDrafts(readers);
    this.enough = enough;
  }

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    var gatherer = new AlikeGatherer(readers, findings, enough < SURE);
    var unsaid = new ArrayList<Section>();
    boolean ofEvent = findings.mainEvent().isPresent();
    for (Section section : note.sections()) {
      if (note.places().holdTalks(section)) {
        gatherer.add(section, ofEvent && note.places().sayTalks(section));
      } else if (enough < SURE && note.places().sayNothing(section)) {
        unsaid.add(section);
      }
    }
    for (AlikeReading reading : gatherer.readings(parts, note.dates())) {
      if (reading.score() >= enough && tellEnough(reading, ofEvent)) {
        add(reading.joined(), ofEvent, note, findings);
      }
    }
    if (TalkHints.areIn(unsaid)) {
      unsaid(unsaid, ofEvent, note, findings);
    }
  }

  private void unsaid(
      List<Section> sections, boolean ofEvent, NoteContext note, FindingsBuilder findings) {
    var gatherer = new AlikeGatherer(readers, findings, true);
    sections.forEach(section -> gatherer.add(section, false));
    for (AlikeReading reading : gatherer.readings(parts, note.dates())) {
      if (reading.score() >= CERTAIN && areSurelyTalks(reading)) {
        add(reading.joined(), ofEvent, note, findings);
      }
    }
  }

  /** What no heading calls talks are some if they were given at events, or can be seen. */
  private boolean areSurelyTalks(AlikeReading reading) {
    double shown = reading.share(AlikeLine::shown);
    double dated = reading.share(line -> line.has(Role.DATE));
    double events = reading.share(line -> line.has(Role.EVENT));
    long sections = reading.lines().stream().map(AlikeLine::section).distinct().count();
    int lines = reading.lines().size();
    boolean occasions =
        lines >= FEWEST_IN_SECTION * sections
            && dated >= MOST
            && (events >= SOME || (shown >= SOME && tellNames(reading)));
    return lines >= FEWEST_UNSAID
        && (occasions || (shown >= MOST && names.tellPeople(reading, MOST)));
  }

  private void add(
      AlikeReading reading, boolean ofEvent, NoteContext note, FindingsBuilder findings) {
    boolean named = names.tellPeople(reading, MOST);
    List<AlikeLine> talks =
        reading.lines().stream().filter(line -> isTalk(line, reading, named)).toList();
    boolean cut = enough < SURE || reading.share(line -> isCut(line, reading)) > HALF;
    if (!cut || talks.size() < reading.lines().size() * MOST_TITLES) {
      return;
    }
    boolean told = drafts.tellPeople(reading, ofEvent);
    for (AlikeLine line : talks) {
      TalkDraft draft = drafts.draft(line, reading, told, ofEvent, note.dates());
      findings.addTalk(note.headings().apply(draft, line.section().trail()));
    }
  }

  /**
   * In a note about an event many lists tell of other things: only people and times say that one is
   * of talks. Elsewhere, dates, events and recordings do as well.
   */
  private boolean tellEnough(AlikeReading reading, boolean ofEvent) {
    return names.tellPeople(reading, MOST)
        || (reading.share(AlikeLine::timed) >= MOST
            && (ofEvent || reading.share(line -> line.has(Role.PEOPLE)) >= SOME))
        || (!ofEvent && reading.share(AlikeLinesRecogniser::tellsOccasion) >= MOST);
  }

  /** Whether a name of unknown kind stands beside the title in most lines. */
  private static boolean tellNames(AlikeReading reading) {
    return reading.share(line -> line.open().size() > 1) >= MOST;
  }

  private static boolean tellsOccasion(AlikeLine line) {
    return line.shown() || line.has(Role.DATE) || line.has(Role.EVENT);
  }

  /** Titles that hold what others set apart are better read one by one. */
  private static boolean isCut(AlikeLine line, AlikeReading reading) {
    LinePart title = reading.title(line);
    return title != null && !UNCUT.matcher(title.text()).find();
  }

  private boolean isTalk(AlikeLine line, AlikeReading reading, boolean named) {
    LinePart title = reading.title(line);
    return title != null
        && line.tellsMore()
        && (!named || line.has(Role.PEOPLE) || title.setting() == Setting.MARKED)
        && (title.is(Role.OTHER) || reading.score() >= SURE)
        && titles.isTitle(title, reading.score() >= HARDLY_OTHERWISE);
  }
}

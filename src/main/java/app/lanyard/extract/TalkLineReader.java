package app.lanyard.extract;

import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.text.RichText;
import java.util.List;
import java.util.Optional;

/**
 * Reads lines that set off a title and tell around it, in any order, who gave the talk, where,
 * when, of what kind, and where its slides and recording are.
 */
final class TalkLineReader {

  private static final int LONGEST_PLAIN_LINE = 200;

  private final Readers readers;
  private final EventInTitle eventsInTitles;
  private final LineProspect prospect;

  TalkLineReader(Readers readers) {
    this.readers = readers;
    this.eventsInTitles = new EventInTitle(readers.events());
    this.prospect = new LineProspect(readers);
  }

  /** A cheap test: whether a line that sets off nothing may say which part of it is the title. */
  static boolean mayBePlain(RichText line) {
    return line.links().isEmpty()
        && line.text().length() <= LONGEST_PLAIN_LINE
        && EventInTitle.mayPart(line.text());
  }

  /**
   * Nothing if there is no title, or if nothing but an event is told and the title leads elsewhere,
   * or if what is told is other than who, where and when: neither is a talk anywhere. Nothing
   * either if too little is told for where the line stands.
   *
   * @param below the lines of the list below the line, which tell of the same talk
   * @param amongTalks whether talks are listed where the line stands: a capitalised text beside a
   *     date may be an event of no known kind of name there
   */
  Optional<TalkLine> read(
      RichText line, List<RichText> below, DateParser dates, boolean amongTalks) {
    return LineTitle.of(line)
        .filter(title -> prospect.mayTellEnough(line, title, below, amongTalks))
        .flatMap(title -> reading(title, dates, amongTalks).read(line, below))
        .or(() -> amongTalks ? plain(line, below, dates) : Optional.empty());
  }

  /** "DroidConf 2018 - Title" sets off nothing, and still says which part is the title. */
  private Optional<TalkLine> plain(RichText line, List<RichText> below, DateParser dates) {
    if (!mayBePlain(line)) {
      return Optional.empty();
    }
    String text = line.text();
    return eventsInTitles
        .split(text)
        .or(() -> eventsInTitles.editionFirst(text))
        .or(() -> eventsInTitles.nameFirst(text))
        .filter(split -> text.startsWith(split.event()))
        .map(split -> new LineTitle(0, text.length(), text, Optional.empty()))
        .flatMap(title -> reading(title, dates, true).read(line, below));
  }

  private LineReading reading(LineTitle title, DateParser dates, boolean amongTalks) {
    return new LineReading(readers, eventsInTitles, title, dates, amongTalks);
  }
}

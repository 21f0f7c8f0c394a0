package app.lanyard.extract;

import app.lanyard.extract.TalkLine.Setting;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import app.lanyard.model.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds talks in list items and lone lines that set off a title and tell around it who spoke, where
 * and when. How much has to be told depends on where the line stands: below a heading that speaks
 * of talks or of an event one such thing is enough, elsewhere it takes three. What stands below a
 * talk tells more of that talk.
 */
final class TalkLineRecogniser implements Recogniser {

  private static final String REASON = "A line that sets off a title and tells who, where or when";
  private static final int ENOUGH_AMONG_TALKS = 1;
  private static final int ENOUGH_ELSEWHERE = 3;
  private static final int LONGEST_LINE = 600;
  private static final int MOST_LINES_BELOW = 12;

  /** What stands on both sides of them may be read together. */
  private static final String BRACKETS = "([（";

  private static final Pattern SHORTCODE = Pattern.compile(":?[a-z_0-9+-]+:?");

  private final Readers readers;
  private final TalkLineReader lines;
  private final SectionSense sections;
  private final EventInTitle eventsInTitles;
  private final TalkPlaces places;

  TalkLineRecogniser(Readers readers) {
    this.readers = readers;
    this.lines = new TalkLineReader(readers);
    this.sections = new SectionSense(readers);
    this.eventsInTitles = new EventInTitle(readers.events());
    this.places = new TalkPlaces(readers);
  }

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    var places = this.places.in(note, findings);
    for (Section section : note.sections()) {
      if (section.heading().filter(heading -> findings.isClaimed(heading.span())).isPresent()) {
        continue;
      }
      var amongTalks = new Lazy<>(() -> places.holdTalks(section));
      List<Block> body = section.body();
      for (int i = 0; i < body.size(); i++) {
        Optional<RichText> text = text(body.get(i)).filter(line -> isFree(line, findings));
        if (text.filter(lines::maySetOffTitle).isPresent()) {
          List<RichText> below = below(body, i, findings);
          talk(text.get(), below, note, amongTalks.get())
              .map(draft -> sections.apply(draft, section.trail(), note.dates()))
              .ifPresent(findings::addTalk);
        }
      }
    }
  }

  private static boolean isFree(RichText line, FindingsBuilder findings) {
    return line.text().length() <= LONGEST_LINE && !findings.isClaimed(line.span());
  }

  /** The lines of the items below an item. */
  private static List<RichText> below(List<Block> body, int at, FindingsBuilder findings) {
    if (!(body.get(at) instanceof Block.Item item)) {
      return List.of();
    }
    var below = new ArrayList<RichText>();
    for (Block block : body.subList(at + 1, body.size())) {
      boolean deeper = block instanceof Block.Item inner && inner.depth() > item.depth();
      if (!deeper || findings.isClaimed(block.span()) || below.size() == MOST_LINES_BELOW) {
        break;
      }
      below.addAll(((Block.Item) block).text().lines());
    }
    return below;
  }

  private Optional<TalkDraft> talk(
      RichText text, List<RichText> below, NoteContext note, boolean amongTalks) {
    if (!amongTalks && !mayTellEnough(text, below)) {
      return Optional.empty();
    }
    return lines
        .read(text, below, note.dates(), amongTalks)
        .filter(line -> isTalk(line, amongTalks))
        .filter(line -> !DateLines.isDateLine(line.title(), note.dates()))
        .map(
            line ->
                new TalkDraft(line.title(), span(text, below), REASON)
                    .speakers(line.speakers())
                    .event(line.event())
                    .place(line.place())
                    .date(line.date())
                    .kind(line.kind())
                    .kind(readers.kinds().inTitle(line.title()))
                    .links(line.links()));
  }

  /**
   * Whether there may be enough for a talk elsewhere than among talks: that takes a date or a link,
   * or else the kind of talk.
   */
  private boolean mayTellEnough(RichText text, List<RichText> below) {
    return mayTell(text) || below.stream().anyMatch(this::mayTell);
  }

  private boolean mayTell(RichText text) {
    return !text.links().isEmpty()
        || Letters.hasDigit(text.text())
        || Letters.hasAny(text.text(), BRACKETS)
        || readers.kinds().isAnyIn(text.text());
  }

  private static SourceSpan span(RichText text, List<RichText> below) {
    return below.isEmpty() ? text.span() : text.span().union(below.getLast().span());
  }

  private boolean isTalk(TalkLine line, boolean amongTalks) {
    int enough = amongTalks ? ENOUGH_AMONG_TALKS : ENOUGH_ELSEWHERE;
    boolean doubtful = line.setting() == Setting.LINKED_ELSEWHERE || !isPhrase(line.title());
    boolean maybeEvent =
        line.dated()
            && line.setting() != Setting.MARKED
            && line.speakers().isEmpty()
            && line.event().isEmpty();
    if ((doubtful && line.evidence() <= ENOUGH_AMONG_TALKS) || maybeEvent) {
      return false;
    }
    boolean told = line.evidence() >= enough && !(line.rest() && line.speakers().isEmpty());
    return told
        && !SHORTCODE.matcher(line.title()).matches()
        && !readers.words().isNoTalk(line.title())
        && readers.links().byLabel(line.title()).isEmpty()
        && readers.fields().kindOf(line.title()).isEmpty()
        && !readers.events().isName(line.title())
        && !eventsInTitles.isEditionAlone(line.title());
  }

  /** A single word is more often a name of something else than the title of a talk. */
  private static boolean isPhrase(String title) {
    return title.indexOf(' ') > 0 || title.codePoints().anyMatch(Character::isIdeographic);
  }

  private static Optional<RichText> text(Block block) {
    return switch (block) {
      case Block.Item item -> Optional.of(item.text());
      case Block.Paragraph paragraph when paragraph.depth() == 0 -> lone(paragraph.text());
      default -> Optional.empty();
    };
  }

  /** Of a paragraph, one line that begins with what it sets off. */
  private static Optional<RichText> lone(RichText text) {
    return text.text().indexOf('\n') < 0 ? Optional.of(text) : Optional.empty();
  }
}

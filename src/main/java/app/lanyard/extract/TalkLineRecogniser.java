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
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds talks in list items and lone lines that set off a title and tell around it who spoke, where
 * and when. How much has to be told depends on where the line stands: below a heading that speaks
 * of talks or of an event one such thing is enough, elsewhere it takes three. What stands below a
 * talk tells more of that talk.
 */
final class TalkLineRecogniser implements Recogniser {

  private static final String REASON = "A line that sets off a title and tells who, where or when";
  private static final int ENOUGH_IF_DOUBTFUL = 2;
  private static final int LONGEST_LINE = 600;
  private static final int MOST_LINES_BELOW = 12;
  private static final int MOST_LINES = 3;

  /** "SoilConf 17" */
  private static final Pattern SHORT_EDITION =
      Pattern.compile("\\p{Lu}\\p{L}*(?i:conf?|days?|fest|camp)\\s['’]?\\d{2}");

  /** "Miller, A." */
  private static final Pattern CITED = Pattern.compile("\\p{Lu}[\\p{L}'’-]{1,30},\\s\\p{Lu}\\.");

  private static final Pattern SHORTCODE = Pattern.compile(":?[a-z_0-9+-]+:?");

  private final Readers readers;
  private final TalkLineReader lines;
  private final EventInTitle eventsInTitles;

  TalkLineRecogniser(Readers readers) {
    this.readers = readers;
    this.lines = new TalkLineReader(readers);
    this.eventsInTitles = new EventInTitle(readers.events());
  }

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    for (Section section : note.sections()) {
      if (section.heading().filter(heading -> findings.isClaimed(heading.span())).isPresent()) {
        continue;
      }
      var amongTalks = new Lazy<>(() -> note.places().holdTalks(section));
      List<Block> body = section.body();
      for (int i = 0; i < body.size(); i++) {
        RichText line = i == 0 && isBelowLink(section, body) ? null : line(body.get(i), amongTalks);
        if (line != null && mayTellTalk(line, amongTalks) && !findings.isClaimed(line.span())) {
          talk(line, below(body, i, findings), note, amongTalks.get(), section)
              .map(draft -> note.headings().apply(draft, section.trail()))
              .ifPresent(findings::addTalk);
        }
      }
    }
  }

  /** A line that sets off nothing, right below a linked heading, tells of what the heading is. */
  private static boolean isBelowLink(Section section, List<Block> body) {
    return body.getFirst() instanceof Block.Paragraph paragraph
        && !LineTitle.mayBeIn(paragraph.text())
        && section.heading().flatMap(heading -> heading.text().wholeLink()).isPresent();
  }

  private static boolean mayTellTalk(RichText line, Lazy<Boolean> amongTalks) {
    return LineTitle.mayBeIn(line) || (TalkLineReader.mayBePlain(line) && amongTalks.get());
  }

  /** The lines of the items below an item. */
  private static List<RichText> below(List<Block> body, int at, FindingsBuilder findings) {
    boolean deepest = at + 1 == body.size() || !(body.get(at + 1) instanceof Block.Item);
    if (deepest || !(body.get(at) instanceof Block.Item item)) {
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
      RichText text, List<RichText> below, NoteContext note, boolean amongTalks, Section section) {
    return lines
        .read(text, below, note.dates(), amongTalks)
        .filter(line -> isTalk(line, amongTalks, () -> isOneOfDay(line, section, note)))
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

  private static SourceSpan span(RichText text, List<RichText> below) {
    return below.isEmpty() ? text.span() : text.span().union(below.getLast().span());
  }

  /** Who gave it is told, in a list below a day or a month among talks. */
  private static boolean isOneOfDay(TalkLine line, Section section, NoteContext note) {
    return !line.speakers().isEmpty()
        && section
            .heading()
            .flatMap(note.headings()::date)
            .filter(date -> date.month() > 0)
            .isPresent();
  }

  private boolean isTalk(TalkLine line, boolean amongTalks, BooleanSupplier ofDay) {
    boolean doubtful = line.setting() == Setting.LINKED_ELSEWHERE || !isPhrase(line.title());
    boolean maybeEvent =
        line.dated()
            && line.setting() != Setting.MARKED
            && line.speakers().isEmpty()
            && line.event().isEmpty();
    boolean little = doubtful && line.evidence() < ENOUGH_IF_DOUBTFUL;
    if ((little && !(amongTalks && ofDay.getAsBoolean())) || maybeEvent) {
      return false;
    }
    boolean told =
        line.evidence() >= TalkLine.enough(amongTalks)
            && !(line.rest() && line.speakers().isEmpty());
    return told
        && !SHORT_EDITION.matcher(line.title()).matches()
        && !SHORTCODE.matcher(line.title()).matches()
        && !readers.words().isNoTalk(line.title())
        && !arePeople(line.title())
        && !CITED.matcher(line.title()).lookingAt()
        && readers.links().byLabel(line.title()).isEmpty()
        && readers.fields().kindOf(line.title()).isEmpty()
        && !readers.events().isName(withoutBrackets(line.title()))
        && !eventsInTitles.isEditionAlone(line.title());
  }

  /** "*Ada Miller and Grace Hill* [🎥](…)" says who gave the talk of the heading above. */
  private boolean arePeople(String title) {
    return readers.speakers().startsWithGivenName(title)
        && readers.speakers().readCertain(title).stream()
            .anyMatch(person -> readers.speakers().startsWithGivenName(person.name()));
  }

  /** "Soil Conf (SC)" is as much a name as "Soil Conf" is. */
  private static String withoutBrackets(String title) {
    return Letters.hasAny(title, "(（")
        ? LineText.BRACKETS.matcher(title).replaceAll(" ").strip()
        : title;
  }

  /** A single word is more often a name of something else than the title of a talk. */
  private static boolean isPhrase(String title) {
    return title.indexOf(' ') > 0 || title.codePoints().anyMatch(Character::isIdeographic);
  }

  /** The beginning of a list item, or a paragraph of few lines outside lists. */
  private static @Nullable RichText line(Block block, Lazy<Boolean> amongTalks) {
    return switch (block) {
      case Block.Item item -> beginning(item.text());
      case Block.Paragraph paragraph when paragraph.depth() == 0 ->
          few(paragraph.text(), amongTalks);
      default -> null;
    };
  }

  /** Of more than one line only among talks, and only if it begins with a linked title. */
  private static @Nullable RichText few(RichText text, Lazy<Boolean> amongTalks) {
    if (text.text().length() > LONGEST_LINE) {
      return null;
    }
    int end = text.text().indexOf('\n');
    if (end < 0) {
      return text;
    }
    boolean linked =
        !text.links().isEmpty()
            && text.links().getFirst().start() == 0
            && text.links().getFirst().end() <= end;
    boolean few = text.text().chars().filter(c -> c == '\n').count() < MOST_LINES;
    return linked && few && amongTalks.get() ? text : null;
  }

  /** Behind a title and who gave it, an item may go on with what was said. */
  private static RichText beginning(RichText text) {
    return text.text().length() <= LONGEST_LINE ? text : text.slice(0, LONGEST_LINE);
  }
}

package app.lanyard.extract;

import app.lanyard.extract.date.DateMatch;
import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.date.WrittenDate;
import app.lanyard.extract.person.CreditedTitle;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.LinkRun;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import app.lanyard.model.LinkKind;
import app.lanyard.model.SpeakerCredit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds talks in lists of titles that nothing sets off, with slides or a recording right behind
 * them: "- How beans climb ([slides](…), [video](…))". Where what is remarked on them stands behind
 * a dash, the others of the list with such a remark are talks as well.
 */
final class PlainTitleRecogniser implements Recogniser {

  private static final int FEWEST = 2;
  private static final int LONGEST_TITLE = 180;
  private static final String REASON =
      "A title with its slides or recording behind it, one of several";

  private static final Pattern REMARK = Pattern.compile("\\s(?:–|—|-{1,2})\\s");
  private static final String BAR = " | ";
  private static final Pattern LEAD = Pattern.compile("[\\s:–—|-]*+");
  private static final Pattern COMMA = Pattern.compile(",\\s");
  private static final Pattern MARKS_AT_END = Pattern.compile("[\\s(\\[,;:|·–—-]++$");

  private final Readers readers;
  private final EventInTitle eventsInTitles;
  private final OccasionReader occasions;

  PlainTitleRecogniser(Readers readers) {
    this.readers = readers;
    this.eventsInTitles = new EventInTitle(readers.events());
    this.occasions = new OccasionReader(readers);
  }

  private record Line(RichText text, String title, @Nullable LinkRun first) {}

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    for (Section section : note.sections()) {
      List<Line> shown = shown(section, findings);
      if (shown.size() >= FEWEST && note.places().holdTalks(section)) {
        for (Line line : shown) {
          add(line, section, note, findings);
        }
        remarked(section, shown, findings).forEach(line -> add(line, section, note, findings));
      }
    }
  }

  private void add(Line line, Section section, NoteContext note, FindingsBuilder findings) {
    draft(line, note.dates())
        .map(draft -> note.headings().apply(draft, section.trail()))
        .ifPresent(findings::addTalk);
  }

  private List<Line> shown(Section section, FindingsBuilder findings) {
    var shown = new ArrayList<Line>(0);
    for (Block block : section.body()) {
      if (block instanceof Block.Item item
          && !item.text().links().isEmpty()
          && item.text().emphases().isEmpty()
          && !findings.isClaimed(item.span())) {
        LinkRun first = item.text().links().getFirst();
        int bar = item.text().text().indexOf(BAR);
        boolean barred = bar > 0 && bar < first.start() && item.text().links().size() > 1;
        LinkRun showing = barred ? item.text().links().getLast() : first;
        boolean behind = first.start() <= LONGEST_TITLE && isShowing(item.text(), showing);
        String title = behind ? before(item.text(), barred ? bar : first.start()) : "";
        if (behind && isTitle(title)) {
          shown.add(new Line(item.text(), title, first));
        }
      }
    }
    return shown;
  }

  private static String before(RichText text, int end) {
    String before = text.text().substring(0, end).replace('\n', ' ');
    return MARKS_AT_END.matcher(before).replaceFirst("").strip();
  }

  /** By its label alone: where titles are links they are read elsewhere. */
  private boolean isShowing(RichText text, LinkRun link) {
    return readers
        .links()
        .byLabel(text.label(link))
        .filter(kind -> kind == LinkKind.SLIDES || kind == LinkKind.RECORDING)
        .isPresent();
  }

  /** The items without links, if those with links have remarks behind a dash. */
  private List<Line> remarked(Section section, List<Line> shown, FindingsBuilder findings) {
    long habit = shown.stream().filter(PlainTitleRecogniser::hasRemark).count();
    var remarked = new ArrayList<Line>(0);
    for (Block block : habit < FEWEST ? List.<Block>of() : section.body()) {
      if (block instanceof Block.Item item
          && item.text().links().isEmpty()
          && !findings.isClaimed(item.span())) {
        Matcher dash = REMARK.matcher(item.text().text());
        String title = dash.find() ? item.text().text().substring(0, dash.start()) : "";
        if (title.length() <= LONGEST_TITLE && isTitle(title)) {
          remarked.add(new Line(item.text(), title, null));
        }
      }
    }
    return remarked;
  }

  private static boolean hasRemark(Line line) {
    LinkRun first = line.first();
    return first != null && REMARK.matcher(line.text().text()).find(first.end());
  }

  /** A single word will do where something is shown, if it is a name. */
  private boolean isTitle(String title) {
    return title.length() > 3
        && Letters.hasLetter(title)
        && !Character.isLowerCase(title.codePointAt(0))
        && !title.endsWith(".")
        && !readers.words().isNoTalk(title)
        && readers.fields().kindOf(title).isEmpty()
        && !readers.events().isName(title)
        && !eventsInTitles.isEditionAlone(title)
        && readers.speakers().readCertain(title).isEmpty();
  }

  private Optional<TalkDraft> draft(Line line, DateParser dates) {
    Optional<DateMatch> lead =
        Letters.isDigit(line.title(), 0)
            ? dates.first(line.title()).filter(match -> match.start() == 0)
            : Optional.empty();
    Matcher marks = LEAD.matcher(line.title());
    marks.region(lead.map(DateMatch::end).orElse(0), line.title().length());
    String told = line.title().substring(marks.lookingAt() ? marks.end() : 0);
    DatedTitle dated = DatedTitle.of(told, dates);
    Optional<EventInTitle.Split> split = split(dated.title());
    String rest = split.map(EventInTitle.Split::title).orElse(dated.title());
    Optional<CreditedTitle> credited = credited(rest);
    String title = credited.map(CreditedTitle::title).orElse(rest);
    if (!isTitle(title)) {
      return Optional.empty();
    }
    Optional<WrittenDate> date = lead.map(DateMatch::date).or(dated::date);
    Optional<Occasion> behind = behindLinks(line.text(), dates);
    return Optional.of(
        new TalkDraft(title, line.text().span(), REASON)
            .speakers(credited.map(CreditedTitle::speakers).orElse(List.of()))
            .event(split.map(EventInTitle.Split::event).or(() -> behind.map(Occasion::event)))
            .event(betweenBars(line))
            .place(behind.flatMap(Occasion::place))
            .date(date.or(() -> behind.flatMap(Occasion::date)))
            .kind(readers.kinds().inTitle(title))
            .links(LineLinks.in(line.text(), readers.links())));
  }

  /** "Title | [Soil Days](…) | [video](…)" */
  private Optional<String> betweenBars(Line line) {
    LinkRun first = line.first();
    return first == null || !line.text().text().substring(0, first.start()).endsWith(BAR)
        ? Optional.empty()
        : Optional.of(line.text().label(first))
            .filter(LineText::isNameLike)
            .filter(label -> readers.links().byLabel(label).isEmpty());
  }

  /** "… [slides](…) (Soil Days, May 2019)" */
  private Optional<Occasion> behindLinks(RichText text, DateParser dates) {
    int end = text.links().isEmpty() ? 0 : text.links().getLast().end();
    Matcher brackets = LineText.BRACKETS.matcher(text.text()).region(end, text.text().length());
    return end > 0 && brackets.find()
        ? occasions.read(RichText.plain(brackets.group(1), text.line()), dates)
        : Optional.empty();
  }

  /** "Title - SoilConf 2021", "Title, SoilConf 2021, Leeds" */
  private Optional<EventInTitle.Split> split(String text) {
    return eventsInTitles
        .split(text)
        .or(() -> eventsInTitles.editionFirst(text))
        .or(() -> eventsInTitles.editionLast(text))
        .or(() -> behindComma(text));
  }

  private Optional<EventInTitle.Split> behindComma(String text) {
    Matcher comma = COMMA.matcher(text);
    while (comma.find()) {
      String piece = COMMA.split(text.substring(comma.end()), 2)[0];
      if (readers.events().isName(piece) || EventInTitle.isEdition(piece)) {
        return Optional.of(new EventInTitle.Split(text.substring(0, comma.start()), piece));
      }
    }
    return Optional.empty();
  }

  private Optional<CreditedTitle> credited(String text) {
    return readers
        .credits()
        .split(text)
        .filter(credited -> isSure(credited.shape(), credited.speakers().getFirst()));
  }

  private boolean isSure(CreditedTitle.Shape shape, SpeakerCredit first) {
    return shape == CreditedTitle.Shape.BY
        || shape == CreditedTitle.Shape.BRACKETS
        || readers.speakers().startsWithGivenName(first.name());
  }
}

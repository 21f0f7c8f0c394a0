package app.lanyard.extract;

import app.lanyard.extract.date.DateMatch;
import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.date.WrittenDate;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import app.lanyard.extract.text.Separator;
import app.lanyard.model.LinkKind;
import app.lanyard.model.SpeakerCredit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds talks in list items and paragraphs that tell first who gave them: "- Ada Miller - Beans at
 * Night", "2021-05-03: Ada Miller - Beans at Night ([slides](…))". Other things stand before dashes
 * too, so several have to be written alike, some of them with names that are surely people's.
 */
final class NameFirstLineRecogniser implements Recogniser {

  private static final int FEWEST = 2;
  private static final int FEWEST_RECORDED = 3;
  private static final int MOST_FOR_ONE = 3;
  private static final int LONGEST = 600;
  private static final int LONGEST_TITLE = 200;
  private static final int SHORTEST_TITLE = 6;
  private static final String REASON = "A line that tells its speaker and a title, one of several";

  /** Emoji begin about here. */
  private static final int FIRST_SIGN = 0x1F000;

  private static final Separator MARK =
      new Separator(Pattern.compile("\\s++(?:-{1,3}|–|—)\\s++|\\s?:\\s++"), ":", "-–—:");
  private static final String AT = "at ";
  private static final String DASHES = "-–—";
  private static final Pattern QUOTED_FIRST =
      Pattern.compile("\"[^\"]{6,200}\"(?=\\s\\()|[“„][^“”„]{6,200}[”“](?=\\s\\()");
  private static final Pattern LEAD = Pattern.compile("[\\s:–—-]*+");

  private final Readers readers;

  NameFirstLineRecogniser(Readers readers) {
    this.readers = readers;
  }

  private record Line(
      Section section, TalkDraft draft, boolean dated, boolean certain, boolean emphasised) {}

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    var dated = new ArrayList<Line>();
    var signed = new ArrayList<Line>();
    var recorded = new ArrayList<Line>();
    for (Section section : note.sections()) {
      var inSection = new ArrayList<Line>();
      for (Block block : section.body()) {
        RichText text = text(block);
        if (text != null && mayBe(text) && !findings.isClaimed(text.span())) {
          boolean sign = block instanceof Block.Paragraph && !Letters.isDigit(text.text(), 0);
          boolean setOff = isSetOffRecording(text);
          List<Line> others = setOff ? recorded : sign ? signed : inSection;
          boolean linked =
              sign ? text.wholeLink().isPresent() : block instanceof Block.Item && isNotes(text);
          line(text, linked, setOff, section, note)
              .ifPresent(line -> (line.dated() ? dated : others).add(line));
        }
      }
      if (areTalks(inSection)
          && (note.places().holdTalks(section) || isEvening(inSection, section, note))) {
        add(inSection, note, findings);
      }
    }
    if (recorded.size() >= FEWEST_RECORDED && areTalks(recorded)) {
      add(recorded, note, findings);
    }
    if (areTalks(signed) && signed.stream().allMatch(line -> isPlace(line.section(), note))) {
      add(signed, note, findings);
    }
    if (areTalks(dated) && dated.stream().anyMatch(line -> isPlace(line.section(), note))) {
      add(dated, note, findings);
    }
  }

  /** Names of people before titles that are set off, below the day of a meeting. */
  private static boolean isEvening(List<Line> lines, Section section, NoteContext note) {
    return lines.stream().allMatch(line -> line.certain() && line.emphasised())
        && section
            .heading()
            .flatMap(note.headings()::date)
            .filter(date -> date.day() > 0)
            .isPresent();
  }

  private static void add(List<Line> lines, NoteContext note, FindingsBuilder findings) {
    for (Line line : lines) {
      findings.addTalk(note.headings().apply(line.draft(), line.section().trail()));
    }
  }

  /** Whether all of a line is a link that is read nowhere else: to notes on the talk, say. */
  private boolean isNotes(RichText text) {
    return text.wholeLink()
        .map(link -> readers.links().byAddress(link.url()))
        .filter(kind -> !LineLinks.isOfTalk(kind))
        .isPresent();
  }

  /** "[Ada Miller: **How beans climb**](https://youtu.be/…)" */
  private boolean isSetOffRecording(RichText text) {
    return isSetOffAtEnd(text)
        && text.wholeLink()
            .filter(link -> readers.links().byAddress(link.url()) == LinkKind.RECORDING)
            .isPresent();
  }

  private static boolean isSetOffAtEnd(RichText text) {
    return text.emphases().size() == 1
        && text.emphases().getFirst().start() > 0
        && text.emphases().getFirst().end() == text.text().length();
  }

  private static boolean isPlace(Section section, NoteContext note) {
    return note.places().holdTalks(section)
        || section.trail().stream()
            .anyMatch(heading -> PlaceWords.listsMeetings(heading.text().text()));
  }

  private static boolean areTalks(List<Line> lines) {
    long certain = lines.stream().filter(Line::certain).count();
    return lines.size() >= FEWEST && certain > 0 && certain * MOST_FOR_ONE >= lines.size();
  }

  private static @Nullable RichText text(Block block) {
    return switch (block) {
      case Block.Item item -> item.text();
      case Block.Paragraph paragraph
          when paragraph.depth() == 0 && Letters.isDigit(paragraph.text().text(), 0) ->
          paragraph.text();
      case Block.Paragraph paragraph when paragraph.depth() == 0 -> behindSign(paragraph.text());
      default -> null;
    };
  }

  /** What stands behind the emoji that a line begins with; null if it begins with none. */
  private static @Nullable RichText behindSign(RichText text) {
    String letters = text.text();
    int first = letters.isEmpty() ? 0 : letters.codePointAt(0);
    int end = first < FIRST_SIGN ? 0 : Character.charCount(first);
    while (end > 0 && end < letters.length() && !Letters.isLetter(letters.charAt(end))) {
      end++;
    }
    return end > 0 && letters.indexOf('\n') < 0 ? text.from(end) : null;
  }

  /** A cheap test: a name or a date, a mark, and no emphasis but of all that ends the line. */
  private static boolean mayBe(RichText text) {
    String letters = text.text();
    return letters.length() <= LONGEST
        && (text.emphases().isEmpty() || isSetOffAtEnd(text))
        && holdsMark(letters)
        && (Letters.isDigit(letters, 0) || Character.isUpperCase(letters.codePointAt(0)));
  }

  /** Whether a dash stands behind a space somewhere, or a colon before one. */
  private static boolean holdsMark(String text) {
    for (int i = 1; i < text.length() - 1; i++) {
      char c = text.charAt(i);
      if (c == ':'
          ? Letters.isSpace(text.charAt(i + 1))
          : DASHES.indexOf(c) >= 0 && Letters.isSpace(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /**
   * @param linked whether its name and title are one link
   * @param setOff whether it is a link to a recording that sets off the title
   */
  private Optional<Line> line(
      RichText text, boolean linked, boolean setOff, Section section, NoteContext note) {
    if (!setOff && !text.emphases().isEmpty() && !(isSetOffAtEnd(text) && text.links().isEmpty())) {
      return Optional.empty();
    }
    Optional<DateMatch> date =
        DateParser.mayBegin(text.text())
            ? note.dates()
                .first(text.text())
                .filter(match -> match.start() == 0 && isLead(text.text(), match))
            : Optional.empty();
    if (date.isEmpty() && Letters.isDigit(text.text(), 0)) {
      return Optional.empty();
    }
    Matcher lead =
        LEAD.matcher(text.text()).region(date.map(DateMatch::end).orElse(0), text.text().length());
    RichText told = text.from(lead.lookingAt() ? lead.end() : 0);
    int end = endOfTitle(told);
    String bare = told.text().substring(0, end).replace('\n', ' ').strip();
    List<int[]> marks = MARK.places(bare);
    if (marks.isEmpty()) {
      return Optional.empty();
    }
    int start = marks.getFirst()[0];
    int behind = marks.getFirst()[1];
    if (!linked && !setOff && (isInLink(told, start) || isInLink(told, behind))) {
      return Optional.empty();
    }
    String names = bare.substring(0, start);
    String title = LineText.ends(quoted(bare.substring(behind).strip()));
    List<SpeakerCredit> people = readers.speakers().readCertain(names);
    boolean colon = bare.substring(start, behind).strip().equals(":");
    boolean certain = readers.speakers().startsWithGivenName(names);
    if (people.isEmpty()
        || !isTitle(title, linked && certain)
        || (colon && !certain && !setOff && date.isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(
        new Line(
            section,
            draft(title, people, text, told, end, date.map(DateMatch::date)),
            date.isPresent(),
            certain,
            !text.emphases().isEmpty()));
  }

  /** Without a remark behind a title in quotes. */
  private static String quoted(String text) {
    Matcher quotes = QUOTED_FIRST.matcher(text);
    return quotes.lookingAt() ? quotes.group() : text;
  }

  /** Behind the name of a month there has to be a colon: places are told of events as well. */
  private static boolean isLead(String text, DateMatch date) {
    return Letters.isDigit(text, 0) || text.startsWith(":", date.end());
  }

  /** Where the title is a link, alone or with the name, it is read elsewhere. */
  private static boolean isInLink(RichText text, int position) {
    return text.links().stream()
        .anyMatch(link -> link.start() <= position && position < link.end());
  }

  private boolean isTitle(String title, boolean certain) {
    boolean phrase =
        title.indexOf(' ') > 0 || title.codePoints().anyMatch(Character::isIdeographic);
    return phrase
        && title.length() >= SHORTEST_TITLE
        && title.length() <= LONGEST_TITLE
        && !(title.startsWith(AT) && Letters.isDigit(title, AT.length()))
        && !readers.words().isNoTalk(title)
        && !readers.events().isName(title)
        && (certain || readers.speakers().readCertain(title).isEmpty());
  }

  private TalkDraft draft(
      String title,
      List<SpeakerCredit> people,
      RichText text,
      RichText told,
      int end,
      Optional<WrittenDate> date) {
    var links = new LineLinks(readers.links());
    told.links().stream()
        .filter(link -> link.start() >= end || told.wholeLink().isPresent())
        .forEach(link -> links.add(told.label(link), link));
    return new TalkDraft(QuotedTitle.unquoted(title), text.span(), REASON)
        .speakers(people)
        .date(date)
        .kind(readers.kinds().inTitle(title))
        .links(links.kept());
  }

  /** Before brackets with links, or before the first link that says only what it leads to. */
  private int endOfTitle(RichText text) {
    for (var link : text.links()) {
      boolean bracketed =
          link.start() > 1 && "([".indexOf(text.text().charAt(link.start() - 1)) >= 0;
      if (bracketed
          || text.label(link).contains("://")
          || readers.links().byLabel(text.label(link)).isPresent()) {
        return bracketed ? link.start() - 1 : link.start();
      }
    }
    return text.text().length();
  }
}

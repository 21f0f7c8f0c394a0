package app.lanyard.extract;

import app.lanyard.extract.date.DateMatch;
import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.date.WrittenDate;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds talks in items and lone lines that begin with a date, where talks are listed: "- 2019-09:
 * How beans climb, Soil Days, Leeds", "**2020:** How beans climb [slides](…)". Several of a list
 * have to be written so.
 */
final class DatedItemRecogniser implements Recogniser {

  private static final int FEWEST = 2;
  private static final int LONGEST = 400;
  private static final int LATEST_MARK = 34;
  private static final int LENGTH_OF_YEAR = 4;
  private static final String BEHIND_DATE = ":;-–—|,.]";

  /** "2023.03" */
  private static final Pattern MONTH = Pattern.compile("((?:19|20)\\d{2})[./](0[1-9]|1[0-2])");

  private static final String REASON = "A title behind a date, one of several";

  /** So many items that end with a year are a habit. */
  private static final int FEWEST_YEARS = 3;

  /** Something stands between the title and the year. */
  private static final Pattern PARTED = Pattern.compile("\\s[-–—|@]\\s");

  private static final Pattern YEAR_LAST = Pattern.compile("\\s[-–—]\\s((?:19|20)\\d{2})$");

  private final DatedItem items;

  DatedItemRecogniser(Readers readers) {
    this.items = new DatedItem(readers);
  }

  private record Line(Section section, RichText text, WrittenDate date, RichText rest) {}

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    var lines = new ArrayList<Line>(0);
    for (Section section : note.sections()) {
      if (!section.body().isEmpty() && note.places().holdTalks(section)) {
        List<Line> dated = dated(section, note.dates(), findings);
        lines.addAll(dated.isEmpty() ? yearsLast(section, findings) : dated);
      }
    }
    if (lines.size() >= FEWEST) {
      boolean commas =
          lines.stream().filter(DatedItemRecogniser::hasComma).count() * 2 > lines.size();
      lines.forEach(line -> add(line, commas && !endsWithYear(line), note, findings));
    }
  }

  /** The lines of a section that begin with a date; none unless half of its lines do. */
  private static List<Line> dated(Section section, DateParser dates, FindingsBuilder findings) {
    var dated = new ArrayList<Line>(0);
    int all = 0;
    for (Block block : section.body()) {
      RichText text = BlockLines.text(block);
      if (text != null && !text.isBlank() && text.text().length() <= LONGEST) {
        all++;
        if (mayBeginWithDate(text.text()) && !findings.isClaimed(block.span())) {
          line(section, text, dates).ifPresent(dated::add);
        }
      }
    }
    return dated.size() * 2 >= all ? dated : List.of();
  }

  /** A cheap test: a figure, and one of the marks behind it, near the beginning. */
  private static boolean mayBeginWithDate(String text) {
    boolean figure = false;
    for (int i = 0; i < Math.min(text.length(), LATEST_MARK); i++) {
      char c = text.charAt(i);
      if (figure && BEHIND_DATE.indexOf(c) >= 0) {
        return true;
      }
      figure |= Letters.isDigit(c);
    }
    return false;
  }

  private void add(Line line, boolean commas, NoteContext note, FindingsBuilder findings) {
    items
        .read(line.rest(), line.text().span(), commas, REASON)
        .map(draft -> draft.date(Optional.of(line.date())))
        .map(draft -> note.headings().apply(draft, line.section().trail()))
        .ifPresent(findings::addTalk);
  }

  /** Then a dash is before the event, and a comma before its place. */
  private static boolean endsWithYear(Line line) {
    return line.rest().text().length() < line.text().text().length()
        && line.text().text().startsWith(line.rest().text());
  }

  private static boolean hasComma(Line line) {
    String text = line.rest().text();
    int brackets = text.indexOf('(');
    int comma = text.indexOf(", ");
    return comma > 0 && (brackets < 0 || comma < brackets);
  }

  /** A line that begins with a date and a mark behind it. */
  private static Optional<Line> line(Section section, RichText text, DateParser dates) {
    if (text.text().charAt(0) == '[') {
      return inBrackets(section, text, dates);
    }
    if (!Letters.isDigit(text.text(), 0) && !Letters.isLetter(text.text().charAt(0))) {
      return Optional.empty();
    }
    return dates
        .first(text.text())
        .filter(match -> match.start() == 0)
        .or(() -> yearFirst(text.text()))
        .filter(match -> isMarked(text.text(), match.end()))
        .map(match -> new Line(section, text, match.date(), rest(text, match.end())));
  }

  /** "How beans climb – Soil Days, Leeds - 2019": all items of a section end so. */
  private static List<Line> yearsLast(Section section, FindingsBuilder findings) {
    var lines = new ArrayList<Line>(0);
    for (Block block : section.body()) {
      if (block instanceof Block.Item item) {
        Matcher year = YEAR_LAST.matcher(item.text().text());
        if (findings.isClaimed(item.span()) || !year.find()) {
          return List.of();
        }
        lines.add(
            new Line(
                section,
                item.text(),
                DateParser.year(year.group(1)).orElseThrow(),
                item.text().slice(0, year.start())));
      }
    }
    long parted = lines.stream().filter(line -> PARTED.matcher(line.rest().text()).find()).count();
    return lines.size() >= FEWEST_YEARS && parted * 2 > lines.size() ? lines : List.of();
  }

  /** "[2023.03][Poster] Soil Days": the date and the kind in brackets. */
  private static Optional<Line> inBrackets(Section section, RichText text, DateParser dates) {
    int end = text.text().indexOf(']');
    String inside = end < 0 ? "" : text.text().substring(1, end);
    Matcher month = MONTH.matcher(inside);
    Optional<WrittenDate> date =
        month.matches()
            ? Optional.of(
                WrittenDate.month(
                    Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2))))
            : whole(inside, dates);
    return date.map(told -> new Line(section, text, told, rest(text, end + 1)));
  }

  private static Optional<WrittenDate> whole(String text, DateParser dates) {
    return text.length() > LATEST_MARK
        ? Optional.empty()
        : dates
            .first(text)
            .filter(match -> match.end() - match.start() == text.length())
            .map(DateMatch::date);
  }

  private static Optional<DateMatch> yearFirst(String text) {
    return text.length() > LENGTH_OF_YEAR && Letters.isDigit(text, 0)
        ? DateParser.year(text.substring(0, LENGTH_OF_YEAR))
            .map(year -> new DateMatch(0, LENGTH_OF_YEAR, year))
        : Optional.empty();
  }

  private static boolean isMarked(String text, int end) {
    int at = end;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at + 1 < text.length() && BEHIND_DATE.indexOf(text.charAt(at)) >= 0;
  }

  private static RichText rest(RichText text, int end) {
    int at = end;
    String letters = text.text();
    while (at < letters.length()
        && (Letters.isSpace(letters.charAt(at)) || BEHIND_DATE.indexOf(letters.charAt(at)) >= 0)) {
      at++;
    }
    return text.from(at);
  }
}

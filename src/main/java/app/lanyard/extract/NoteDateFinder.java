package app.lanyard.extract;

import app.lanyard.extract.date.DateMatch;
import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.date.NumericOrder;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.RichText;
import app.lanyard.markdown.FrontMatter;
import app.lanyard.markdown.ParsedNote;
import app.lanyard.model.DateOrigin;
import app.lanyard.model.DateSpan;
import app.lanyard.model.TracedDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds a note's date, best evidence first: front matter, a line near the top, the file's name, the
 * dated paths in its text if they agree. The day is the one written, whatever time zone follows.
 */
final class NoteDateFinder {

  private static final List<String> KEYS =
      List.of(
          "date",
          "publishdate",
          "publish_date",
          "pubdate",
          "pub_date",
          "published",
          "published_at",
          "published_date",
          "publisheddate",
          "publishedat",
          "created",
          "created_at",
          "createdat",
          "talk_date",
          "talkdate",
          "start_date",
          "event_date",
          "day",
          "datum",
          "fecha",
          "日期");
  private static final int BLOCKS_NEAR_TOP = 5;
  private static final int LONGEST_DATE_LINE = 80;
  private static final Pattern STATED =
      Pattern.compile(
          "^\\W{0,3}(?:date|posted|published|written|datum|fecha|日期|дата|publicado|publié|veröffentlicht)"
              + "\\b[^\\n]{0,80}",
          Pattern.CASE_INSENSITIVE
              | Pattern.MULTILINE
              | Pattern.UNICODE_CASE
              | Pattern.UNICODE_CHARACTER_CLASS);

  /** A picture belongs to the note that shows it; a dated link may lead to any other. */
  private static final Pattern IN_PATH =
      Pattern.compile(
          "(?i)/((?:19|20)\\d{2})[-_/](\\d{2})[-_/](\\d{2})"
              + "(?=[-_/][^\\s\"')>]{0,200}?\\.(?:png|jpe?g|gif|webp|svg|avif|bmp)\\b)");

  Optional<TracedDate> find(ParsedNote note, List<Block> blocks, FilePath file, DateParser parser) {
    return inFrontMatter(note.frontMatter(), parser)
        .or(() -> statedNearTop(blocks, parser))
        .or(() -> file.date().map(span -> new TracedDate(span, DateOrigin.FILE_NAME)))
        .or(() -> inPaths(note.text()));
  }

  private static Optional<TracedDate> inFrontMatter(FrontMatter frontMatter, DateParser parser) {
    return KEYS.stream()
        .filter(frontMatter.values()::containsKey)
        .flatMap(key -> frontMatter.text(key).stream())
        .flatMap(text -> span(text, parser).stream())
        .map(span -> new TracedDate(span, DateOrigin.FRONT_MATTER))
        .findFirst();
  }

  private static Optional<DateSpan> span(String text, DateParser parser) {
    return parser
        .first(text)
        .flatMap(match -> match.date().span())
        .or(
            () ->
                DateParser.year(text)
                    .filter(_ -> text.strip().length() == 4)
                    .flatMap(d -> d.span()));
  }

  private static Optional<TracedDate> statedNearTop(List<Block> blocks, DateParser parser) {
    return blocks.stream()
        .limit(BLOCKS_NEAR_TOP)
        .filter(Block.Paragraph.class::isInstance)
        .map(block -> ((Block.Paragraph) block).text())
        .flatMap(text -> text.lines().stream())
        .map(RichText::text)
        .flatMap(line -> stated(line, parser))
        .map(span -> new TracedDate(span, DateOrigin.STATED))
        .findFirst();
  }

  /** The date of a line that begins by saying it is one, or that is nothing but a date. */
  private static Stream<DateSpan> stated(String line, DateParser parser) {
    if (!Letters.hasDigit(line)) {
      return Stream.empty();
    }
    Matcher said = STATED.matcher(line);
    boolean isSaid = said.lookingAt();
    if (line.length() > LONGEST_DATE_LINE && !isSaid) {
      return Stream.empty();
    }
    return parser.find(isSaid ? said.group() : line).stream()
        .filter(match -> isSaid || isWhole(match, line))
        .flatMap(match -> match.date().span().stream())
        .limit(1);
  }

  private static boolean isWhole(DateMatch match, String line) {
    return (line.substring(0, match.start()) + line.substring(match.end()))
        .codePoints()
        .noneMatch(Character::isLetterOrDigit);
  }

  private static Set<String> daysInPaths(String text) {
    var days = new LinkedHashSet<String>();
    Matcher path = IN_PATH.matcher(text);
    int slash = text.indexOf('/');
    while (slash >= 0 && days.size() < 2) {
      if (Letters.isDigit(text, slash + 1) && path.region(slash, text.length()).lookingAt()) {
        days.add(path.group(1) + "-" + path.group(2) + "-" + path.group(3));
      }
      slash = text.indexOf('/', slash + 1);
    }
    return days;
  }

  private static Optional<TracedDate> inPaths(String text) {
    Set<String> days = daysInPaths(text);
    return days.size() == 1
        ? new DateParser(NumericOrder.UNSETTLED)
            .first(days.iterator().next())
            .flatMap(match -> match.date().span())
            .map(span -> new TracedDate(span, DateOrigin.PATH_IN_TEXT))
        : Optional.empty();
  }
}

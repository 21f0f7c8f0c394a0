package app.lanyard.extract;

import app.lanyard.extract.date.DateMatch;
import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.text.Block;
import app.lanyard.markdown.FrontMatter;
import app.lanyard.model.DateOrigin;
import app.lanyard.model.DatePrecision;
import app.lanyard.model.DateSpan;
import app.lanyard.model.TracedDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** When and where a note's event was: in its front matter, in fields or sentences near the top. */
final class EventDetails {

  private static final int BLOCKS_NEAR_TOP = 10;
  private static final int SENTENCES_NEAR_TOP = 4;
  private static final String CITY =
      "\\p{Lu}[\\p{L}.'’-]{1,30}(?:\\s\\p{Lu}[\\p{L}.'’-]{1,30}){0,2}";

  private static final Pattern PLACE =
      Pattern.compile(
          "^[,\\s]{0,3}(?:in|at|@)\\s(?:downtown\\s)?(\\p{Lu}[\\p{L}.'-]{1,30}"
              + "(?:,?\\s\\p{Lu}[\\p{L}.'-]{1,30}){0,3})");

  private static final Pattern TOOK_PLACE =
      Pattern.compile(
          "took place|was held|taking place|takes place|held (?:on|in|at)|fand (?:am|vom)|a eu lieu|tuvo lugar",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PLACE_BEFORE =
      Pattern.compile(
          "\\b(?:[Ii]n|[Aa]t)\\s(?:downtown\\s)?(\\p{Lu}[\\p{L}.'-]{1,30}"
              + "(?:,?\\s\\p{Lu}[\\p{L}.'-]{1,30}){0,3}),?\\s(?:from|on|between)\\s(?:the\\s)?$");

  /** "6-8 May 2019, Leeds, England" to the end of the line. */
  private static final Pattern LISTED_AFTER =
      Pattern.compile(
          "^\\)?(?:,|\\s[-–—|·/])\\s(" + CITY + "(?:,\\s" + CITY + ")?)\\.?\\s*(?:$|\\n)");

  /** "Leeds, May 6-8, 2019" from the beginning of the line. */
  private static final Pattern LISTED_BEFORE =
      Pattern.compile(
          "(?:^|\\n)("
              + CITY
              + "(?:,\\s"
              + CITY
              + ")?)(?:,|\\s[-–—|·/])\\s(?:on\\s|the\\s|am\\s|vom\\s|den\\s|les?\\s|el\\s|del\\s|du\\s|de\\s)?$");

  /** "Level 7 | Room D": where in a house, and not where the house is. */
  private static final Pattern ROOM =
      Pattern.compile(
          "\\b(?:Room|Level|Floor|Booth|Raum|Saal|Salle|Sala)\\s(?:[A-Z]?\\d|[A-Z]\\b)");

  private static final Pattern FULL_STOP = Pattern.compile("(?<=\\p{Ll})\\.$");
  private static final int LONGEST_EVENT = 14;
  private static final int LONGEST_PLACE = 100;

  private record Told(TracedDate date, Optional<String> place) {}

  private final FieldReader fields;

  EventDetails(FieldReader fields) {
    this.fields = fields;
  }

  /**
   * @param year the year in the event's name, for days that are told without one
   */
  Optional<TracedDate> date(NoteContext note, Optional<Integer> year) {
    return inFrontMatter(note)
        .or(() -> date(note.blocks(), note.dates(), year))
        .or(() -> inDescription(note))
        .or(() -> WhenAndWhere.date(note.sections(), note.dates(), year));
  }

  /** "My notes from the conference that took place on December 13, 2014" */
  private static Optional<TracedDate> inDescription(NoteContext note) {
    return note.note()
        .frontMatter()
        .text("description", "excerpt", "subtitle")
        .filter(text -> TOOK_PLACE.matcher(text).find())
        .flatMap(note.dates()::first)
        .filter(match -> match.date().day() > 0)
        .flatMap(match -> match.date().span())
        .map(span -> new TracedDate(span, DateOrigin.FRONT_MATTER));
  }

  /** The days that fields or sentences at the beginning of some blocks tell. */
  Optional<TracedDate> date(List<Block> blocks, DateParser dates, Optional<Integer> year) {
    return inField(blocks, dates, year)
        .or(() -> inSentence(blocks, dates, year).map(Told::date))
        .or(() -> OpeningDay.of(blocks, dates, year));
  }

  Optional<String> place(NoteContext note, Optional<Integer> year) {
    return note.note()
        .frontMatter()
        .text("location", "place", "venue", "address", "city", "where")
        .or(() -> place(note.blocks(), note.dates(), year))
        .or(() -> WhenAndWhere.place(note.sections()));
  }

  Optional<String> place(List<Block> blocks, DateParser dates, Optional<Integer> year) {
    return field(blocks, FieldKind.PLACE)
        .map(field -> field.value().text())
        .filter(value -> value.length() < LONGEST_PLACE && !ROOM.matcher(value).find())
        .or(() -> inSentence(blocks, dates, year).flatMap(Told::place));
  }

  /** The place right behind an event's name: "… in London", "… at Lisbon". */
  static Optional<String> placeAfter(String text, int end) {
    Matcher place = PLACE.matcher(text.substring(end));
    return place.find()
        ? Optional.of(FULL_STOP.matcher(place.group(1)).replaceFirst(""))
        : Optional.empty();
  }

  /** Whether the note begins with fields that tell of an event. */
  boolean hasBlock(NoteContext note) {
    return field(note.blocks(), FieldKind.PLACE).isPresent()
        && inField(note.blocks(), note.dates(), Optional.empty()).isPresent();
  }

  private static Optional<TracedDate> inFrontMatter(NoteContext note) {
    FrontMatter frontMatter = note.note().frontMatter();
    Optional<DateSpan> start = span(note, frontMatter.text("start", "start_date", "event_date"));
    Optional<DateSpan> end = span(note, frontMatter.text("end", "end_date"));
    return start.map(
        first -> {
          DateSpan last = end.filter(e -> !e.end().isBefore(first.start())).orElse(first);
          return new TracedDate(
              new DateSpan(first.start(), last.end(), first.precision()), DateOrigin.FRONT_MATTER);
        });
  }

  private static Optional<DateSpan> span(NoteContext note, Optional<String> text) {
    return text.flatMap(note.dates()::first).flatMap(match -> match.date().span());
  }

  private Optional<TracedDate> inField(
      List<Block> blocks, DateParser dates, Optional<Integer> year) {
    return Stream.of(FieldKind.TIME, FieldKind.DATE)
        .flatMap(kind -> field(blocks, kind).stream())
        .flatMap(field -> dates.first(field.value().text()).stream())
        .flatMap(match -> match.date().span().or(() -> year.flatMap(match.date()::in)).stream())
        .map(span -> new TracedDate(span, DateOrigin.STATED))
        .findFirst();
  }

  /** A span of several days told in the first paragraphs. */
  private static Optional<Told> inSentence(
      List<Block> blocks, DateParser dates, Optional<Integer> year) {
    return blocks.stream()
        .filter(Block.Paragraph.class::isInstance)
        .limit(SENTENCES_NEAR_TOP)
        .map(block -> ((Block.Paragraph) block).text().text())
        .flatMap(text -> dates.find(text).stream().flatMap(match -> told(text, match, year)))
        .findFirst();
  }

  private static Stream<Told> told(String text, DateMatch match, Optional<Integer> year) {
    return match.date().span().or(() -> year.flatMap(match.date()::in)).stream()
        .filter(span -> span.precision() == DatePrecision.DAY && !span.isSingleDay())
        .filter(span -> span.start().plusDays(LONGEST_EVENT).isAfter(span.end()))
        .map(span -> new Told(new TracedDate(span, DateOrigin.STATED), placeBeside(text, match)));
  }

  /** "22 to 25 August 2017 in New York", "in New York from 22 to 25 August 2017" */
  private static Optional<String> placeBeside(String text, DateMatch match) {
    return placeAfter(text, match.end())
        .or(() -> listed(LISTED_AFTER.matcher(text.substring(match.end()))))
        .or(() -> listed(LISTED_BEFORE.matcher(text.substring(0, match.start()))))
        .or(
            () -> {
              Matcher place = PLACE_BEFORE.matcher(text.substring(0, match.start()));
              return place.find() ? Optional.of(place.group(1)) : Optional.empty();
            });
  }

  private static Optional<String> listed(Matcher place) {
    return place.find() ? Optional.of(place.group(1)) : Optional.empty();
  }

  private Optional<Field> field(List<Block> blocks, FieldKind kind) {
    return fields(blocks).filter(field -> field.kind() == kind).findFirst();
  }

  /** What stands in a list below an item tells of that item. */
  private boolean mayHoldField(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> fields.mayHold(paragraph.text().text());
      case Block.Item item when item.depth() > 1 -> false;
      case Block.Item item -> fields.mayHold(item.text().text());
      default -> false;
    };
  }

  private Stream<Field> fields(List<Block> blocks) {
    return blocks.stream()
        .limit(BLOCKS_NEAR_TOP)
        .filter(this::mayHoldField)
        .flatMap(block -> BlockLines.of(block).stream())
        .flatMap(line -> fields.read(line).stream());
  }
}

package app.lanyard.extract;

import app.lanyard.extract.date.DateMatch;
import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.RichText;
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
  private static final Pattern PLACE =
      Pattern.compile(
          "^[,\\s]{0,3}(?:in|at|@)\\s(?:downtown\\s)?(\\p{Lu}[\\p{L}.'-]{1,30}"
              + "(?:,?\\s\\p{Lu}[\\p{L}.'-]{1,30}){0,3})");

  private static final Pattern FULL_STOP = Pattern.compile("(?<=\\p{Ll})\\.$");
  private static final int LONGEST_EVENT = 14;

  private record Told(TracedDate date, Optional<String> place) {}

  private final FieldReader fields;

  EventDetails(FieldReader fields) {
    this.fields = fields;
  }

  Optional<TracedDate> date(NoteContext note) {
    return inFrontMatter(note).or(() -> inField(note)).or(() -> inSentence(note).map(Told::date));
  }

  Optional<String> place(NoteContext note) {
    return note.note()
        .frontMatter()
        .text("location", "place", "venue", "address", "city", "where")
        .or(
            () ->
                field(note, FieldKind.PLACE)
                    .map(field -> field.value().text())
                    .filter(value -> value.length() < 100))
        .or(() -> inSentence(note).flatMap(Told::place));
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
    boolean dated =
        field(note, FieldKind.DATE).or(() -> field(note, FieldKind.TIME)).isPresent()
            && inField(note).isPresent();
    return dated && field(note, FieldKind.PLACE).isPresent();
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

  private Optional<TracedDate> inField(NoteContext note) {
    return field(note, FieldKind.TIME)
        .flatMap(field -> dateIn(note.dates(), field.value().text()))
        .or(
            () ->
                field(note, FieldKind.DATE)
                    .flatMap(field -> dateIn(note.dates(), field.value().text())));
  }

  private static Optional<TracedDate> dateIn(DateParser dates, String text) {
    return dates
        .first(text)
        .flatMap(match -> match.date().span())
        .map(span -> new TracedDate(span, DateOrigin.STATED));
  }

  /** A span of several days told in the first paragraphs. */
  private static Optional<Told> inSentence(NoteContext note) {
    return note.blocks().stream()
        .filter(Block.Paragraph.class::isInstance)
        .limit(SENTENCES_NEAR_TOP)
        .map(block -> ((Block.Paragraph) block).text().text())
        .flatMap(text -> note.dates().find(text).stream().flatMap(match -> told(text, match)))
        .findFirst();
  }

  private static Stream<Told> told(String text, DateMatch match) {
    return match.date().span().stream()
        .filter(span -> span.precision() == DatePrecision.DAY && !span.isSingleDay())
        .filter(span -> span.start().plusDays(LONGEST_EVENT).isAfter(span.end()))
        .map(
            span ->
                new Told(new TracedDate(span, DateOrigin.STATED), placeAfter(text, match.end())));
  }

  private Optional<Field> field(NoteContext note, FieldKind kind) {
    List<RichText> lines =
        note.blocks().stream()
            .limit(BLOCKS_NEAR_TOP)
            .flatMap(block -> BlockLines.of(block).stream())
            .toList();
    return lines.stream()
        .flatMap(line -> fields.read(line).stream())
        .filter(field -> field.kind() == kind)
        .findFirst();
  }
}

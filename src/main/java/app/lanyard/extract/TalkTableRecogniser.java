package app.lanyard.extract;

import app.lanyard.extract.EventHeadings.DatedName;
import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import app.lanyard.model.DateOrigin;
import app.lanyard.model.FoundEvent;
import app.lanyard.model.SourceSpan;
import app.lanyard.model.TalkTime;
import app.lanyard.model.TracedDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds talks in tables, by their header or by what their columns hold. */
final class TalkTableRecogniser implements Recogniser {

  private static final Pattern TALK_COLUMN =
      Pattern.compile(
          "talk|session|presentation|lecture|vortrag|charla|palestra|доклад|演讲|议题|講演|발표",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final Readers readers;
  private final HeaderReader headers;
  private final CellSense sense;
  private final RowReader rows;
  private final VenueColumn venues;
  private final DatedRows dated;
  private final CellLines lines;

  TalkTableRecogniser(Readers readers) {
    this.readers = readers;
    this.headers = new HeaderReader(readers.fields());
    this.sense = new CellSense(readers);
    this.rows = new RowReader(readers);
    this.venues = new VenueColumn(readers.events());
    this.dated = new DatedRows(sense);
    this.lines = new CellLines(readers.speakers());
  }

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    for (Section section : note.sections()) {
      for (Block block : section.body()) {
        if (block instanceof Block.Table table) {
          table(lines.parted(table), table.header(), section, note, findings);
        }
      }
    }
  }

  /**
   * @param written the header as the note has it, where a column of it was parted in two
   */
  private void table(
      Block.Table table,
      List<RichText> written,
      Section section,
      NoteContext note,
      FindingsBuilder findings) {
    TableColumns named = titled(headers.read(table.header()), table.rows());
    if (isAboutTalks(named, table.header(), section, note)) {
      String reason = reason(table.header(), written, named);
      rows(table.rows(), named, reason, section, note, findings);
      return;
    }
    if (named.kinds().size() >= 2) {
      return;
    }
    List<Block.Row> all = withHeader(table);
    if (isWithoutHeader(table)
        && (besideDates(table, true, section, note, findings)
            || besidePeople(table, section, note, findings)
            || besideDates(table, false, section, note, findings))) {
      return;
    }
    List<List<RichText>> cells = all.stream().map(Block.Row::cells).toList();
    if (!sense.linksTitles(cells, note.dates())) {
      sense
          .besideEvents(cells, note.dates())
          .ifPresent(
              columns ->
                  rows(all, columns, "A row of a table with its event", section, note, findings));
      return;
    }
    TableColumns guessed = sense.ofRows(cells, note.dates());
    boolean telling =
        guessed.hasAny(FieldKind.DATE, FieldKind.EVENT, FieldKind.SPEAKER, FieldKind.ROLE)
            || guessed.hasAny(FieldKind.SLIDES, FieldKind.RECORDING);
    if (guessed.has(FieldKind.TITLE) && telling) {
      rows(all, guessed, "A row of a table with links to sessions", section, note, findings);
    }
  }

  /** Beside who gave a talk and without titles, the column of slides may hold the talks' names. */
  private TableColumns titled(TableColumns columns, List<Block.Row> rows) {
    boolean untitled =
        !columns.has(FieldKind.TITLE)
            && columns.hasAny(FieldKind.SPEAKER, FieldKind.PANELIST)
            && columns.has(FieldKind.SLIDES);
    return untitled && namesTalks(columns, rows)
        ? columns.both(FieldKind.SLIDES, FieldKind.TITLE)
        : columns;
  }

  private boolean namesTalks(TableColumns columns, List<Block.Row> rows) {
    long titles =
        rows.stream()
            .flatMap(row -> columns.cell(FieldKind.SLIDES, row.cells()).stream())
            .map(RichText::text)
            .filter(text -> text.indexOf(' ') > 0 && readers.links().byLabel(text).isEmpty())
            .count();
    return titles * 2 > rows.size();
  }

  private static boolean isWithoutHeader(Block.Table table) {
    return table.header().stream().allMatch(RichText::isBlank);
  }

  /** Titles beside people, where talks are listed or below the day of an event. */
  private boolean besidePeople(
      Block.Table table, Section section, NoteContext note, FindingsBuilder findings) {
    List<List<RichText>> cells = table.rows().stream().map(Block.Row::cells).toList();
    Optional<TableColumns> columns =
        sense
            .besidePeople(cells, note.dates())
            .filter(
                _ -> note.places().holdTalks(section) || headingsEvent(section, note).isPresent());
    columns.ifPresent(
        known ->
            rows(
                table.rows(), known, "A row of a table with who gave it", section, note, findings));
    return columns.isPresent();
  }

  /**
   * Titles beside dates and events, where talks are listed.
   *
   * @param withPlaces whether only where the cities of the events stand beside them: without, some
   *     names of events may be people's
   */
  private boolean besideDates(
      Block.Table table,
      boolean withPlaces,
      Section section,
      NoteContext note,
      FindingsBuilder findings) {
    List<List<RichText>> cells = table.rows().stream().map(Block.Row::cells).toList();
    if ((withPlaces && !DatedRows.mayHavePlaces(cells)) || !note.places().holdTalks(section)) {
      return false;
    }
    Optional<TableColumns> columns =
        dated
            .columns(cells, note.dates())
            .filter(known -> !withPlaces || known.has(FieldKind.PLACE));
    columns.ifPresent(
        known ->
            rows(
                table.rows(),
                known,
                "A row of a table with its date and its event",
                section,
                note,
                findings));
    return columns.isPresent();
  }

  private boolean isAboutTalks(
      TableColumns columns, List<RichText> header, Section section, NoteContext note) {
    if (!columns.has(FieldKind.TITLE)) {
      return false;
    }
    boolean people =
        columns.titleHoldsSpeaker() || columns.hasAny(FieldKind.SPEAKER, FieldKind.PANELIST);
    boolean given = columns.hasAny(FieldKind.EVENT, FieldKind.SLIDES, FieldKind.RECORDING);
    boolean programme = columns.hasAny(FieldKind.TIME, FieldKind.ROOM, FieldKind.DATE);
    if (people || given) {
      return true;
    }
    boolean named = header.stream().anyMatch(cell -> TALK_COLUMN.matcher(cell.text()).find());
    return programme && (named || speaksOfTalks(section, note));
  }

  private boolean speaksOfTalks(Section section, NoteContext note) {
    return section.trail().stream()
            .anyMatch(heading -> readers.words().speaksOfTalks(heading.text().text()))
        || readers.words().speaksOfTalks(note.facts().title());
  }

  private void rows(
      List<Block.Row> all,
      TableColumns told,
      String reason,
      Section section,
      NoteContext note,
      FindingsBuilder findings) {
    TableColumns columns = venues.read(told, all);
    HeadingsAbove above = note.headings().above(section.trail());
    List<TalkDraft> drafts = new ArrayList<>();
    var slot = new RowSlot(columns);
    for (Block.Row row : all) {
      Optional<TalkTime> time = slot.next(row.cells());
      rows.read(columns, row.cells(), row.span(), note.dates(), reason)
          .map(draft -> above.apply(draft.time(() -> time)))
          .ifPresent(drafts::add);
    }
    if (drafts.stream().anyMatch(draft -> draft.event().isEmpty())) {
      headingsEvent(section, note).ifPresent(event -> giveEvent(event, drafts, findings));
    }
    drafts.forEach(findings::addTalk);
  }

  private static void giveEvent(
      FoundEvent event, List<TalkDraft> drafts, FindingsBuilder findings) {
    findings.addEvent(event);
    drafts.forEach(draft -> draft.event(Optional.of(event.name())));
  }

  /** The event in the heading right above the table, if it is a name with a day. */
  private Optional<FoundEvent> headingsEvent(Section section, NoteContext note) {
    return section
        .heading()
        .filter(heading -> heading.level() > 1)
        .flatMap(
            heading ->
                readers
                    .headings()
                    .aboveTalks(heading.text().text(), note.dates())
                    .map(named -> event(named, heading)));
  }

  private static FoundEvent event(DatedName named, Block.Heading heading) {
    TracedDate date =
        named
            .date()
            .span()
            .or(() -> DateParser.year(named.name()).flatMap(year -> named.date().in(year.year())))
            .map(span -> new TracedDate(span, DateOrigin.STATED))
            .orElse(null);
    return new FoundEvent(
        named.name(),
        date,
        null,
        null,
        heading.span(),
        "A heading with a day names it above talks.");
  }

  private static String reason(
      List<RichText> header, List<RichText> written, TableColumns columns) {
    String names =
        columns.places().values().stream()
            .sorted()
            .distinct()
            .map(header::get)
            .filter(written::contains)
            .map(RichText::text)
            .collect(Collectors.joining(", "));
    return "A row of a table with the columns " + names;
  }

  private static List<Block.Row> withHeader(Block.Table table) {
    var all = new ArrayList<Block.Row>();
    all.add(new Block.Row(table.header(), SourceSpan.line(table.span().startLine())));
    all.addAll(table.rows());
    return all;
  }
}

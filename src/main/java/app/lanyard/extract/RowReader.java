package app.lanyard.extract;

import app.lanyard.extract.date.ClockReader;
import app.lanyard.extract.date.DateMatch;
import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.date.WrittenDate;
import app.lanyard.extract.person.CreditedTitle;
import app.lanyard.extract.text.LinkRun;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Vocabulary;
import app.lanyard.model.LinkKind;
import app.lanyard.model.SourceSpan;
import app.lanyard.model.SpeakerCredit;
import app.lanyard.model.TalkKind;
import app.lanyard.model.TalkTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes a talk of the cells of a row, when it is known what they hold. */
final class RowReader {

  private static final Pattern YEAR_LAST = Pattern.compile("\\s(?:19|20)\\d{2}$");

  private static final Pattern MARKS_AT_END = Pattern.compile("[\\s(\\[|,/;–-]+[)\\]]?\\s*$");

  private static final int LONGEST_PLACED = 50;
  private static final Set<String> CITIES = Vocabulary.words("cities");

  private static final Set<FieldKind> WITHOUT_LINKS =
      Set.of(
          FieldKind.SPEAKER,
          FieldKind.MODERATOR,
          FieldKind.PANELIST,
          FieldKind.EVENT,
          FieldKind.PLACE,
          FieldKind.ORGANISATION,
          FieldKind.POSITION);

  private final Readers readers;
  private final OccasionReader occasions;

  RowReader(Readers readers) {
    this.readers = readers;
    this.occasions = new OccasionReader(readers);
  }

  /** The row's talk; empty for breaks and rows without a title. */
  Optional<TalkDraft> read(
      TableColumns columns,
      List<RichText> cells,
      SourceSpan span,
      DateParser dates,
      String reason) {
    Optional<RichText> cell = columns.cell(FieldKind.TITLE, cells);
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    String written = title(cell.get());
    Optional<CreditedTitle> credited = credited(columns, written);
    String title = QuotedTitle.unquoted(credited.map(CreditedTitle::title).orElse(written));
    List<SpeakerCredit> speakers =
        credited.map(CreditedTitle::speakers).orElseGet(() -> speakers(columns, cells));
    if (title.isBlank() || (readers.words().isNoTalk(title) && speakers.isEmpty())) {
      return Optional.empty();
    }
    var draft =
        new TalkDraft(title, span, reason)
            .speakers(speakers)
            .date(date(columns, cells, dates))
            .kind(readers.kinds().inTitle(title))
            .kind(kindOfCells(columns, cells))
            .abstractText(columns.cell(FieldKind.ABSTRACT, cells).map(RichText::text))
            .ownerRole(ownerRole(columns, cells));
    Optional<String> place = columns.cell(FieldKind.PLACE, cells).map(RichText::text);
    Optional<String> venue = place.filter(this::isVenueOfEvent);
    columns
        .cell(FieldKind.EVENT, cells)
        .map(RichText::text)
        .or(() -> venue)
        .ifPresent(event -> event(draft, event.strip()));
    draft.place(place);
    if (!columns.has(FieldKind.EVENT)) {
      occasionOfLink(columns, cells, dates).ifPresent(occasion -> occasion.apply(draft));
    }
    titleLink(columns, cell.get(), draft);
    otherLinks(columns, cells, draft);
    return Optional.of(draft);
  }

  /**
   * A column for titles may hold the speakers too; without one for them the shape has to say so.
   */
  private Optional<CreditedTitle> credited(TableColumns columns, String written) {
    if (columns.titleHoldsSpeaker()) {
      return readers.credits().split(written);
    }
    return columns.hasAny(FieldKind.SPEAKER, FieldKind.PANELIST)
        ? Optional.empty()
        : readers.credits().split(written).filter(this::namesPeople);
  }

  private boolean namesPeople(CreditedTitle credited) {
    return switch (credited.shape()) {
      case BY -> true;
      case DASH, BRACKETS ->
          credited.speakers().size() > 1
              || readers.speakers().startsWithGivenName(credited.speakers().getFirst().name());
      default -> false;
    };
  }

  /** "[Soil Club of Leeds (Aug 2020)](…)" in the column of recordings tells where it was. */
  private Optional<Occasion> occasionOfLink(
      TableColumns columns, List<RichText> cells, DateParser dates) {
    return Stream.of(FieldKind.RECORDING, FieldKind.SLIDES)
        .flatMap(kind -> columns.cell(kind, cells).stream())
        .flatMap(cell -> cell.wholeLink().map(cell::label).stream())
        .flatMap(label -> occasions.read(RichText.plain(label, 1), dates).stream())
        .findFirst();
  }

  /** The cell's text without links such as "(slides)" behind the title. */
  private String title(RichText cell) {
    Optional<LinkRun> whole = cell.wholeLink();
    if (whole.isPresent()) {
      return cell.label(whole.get());
    }
    String text = cell.text();
    for (LinkRun link : cell.links().reversed()) {
      boolean aside = link.start() > 0 && readers.links().byLabel(cell.label(link)).isPresent();
      if (aside) {
        text =
            text.substring(0, link.start()) + text.substring(Math.min(text.length(), link.end()));
      }
    }
    return MARKS_AT_END.matcher(text).replaceAll("").strip();
  }

  /** Those whom a row credits, with the organisation of a column of its own. */
  List<SpeakerCredit> speakers(TableColumns columns, List<RichText> cells) {
    var credits = new ArrayList<SpeakerCredit>();
    for (FieldKind kind : List.of(FieldKind.SPEAKER, FieldKind.PANELIST, FieldKind.MODERATOR)) {
      columns.cell(kind, cells).ifPresent(c -> credits.addAll(people(c)));
    }
    Optional<String> organisation =
        columns
            .cell(FieldKind.ORGANISATION, cells)
            .or(() -> columns.cell(FieldKind.POSITION, cells))
            .flatMap(cell -> readers.speakers().organisation(cell.text()));
    boolean one = credits.size() == 1 && credits.getFirst().organisation() == null;
    if (one && organisation.isPresent()) {
      SpeakerCredit credit = credits.getFirst();
      return List.of(new SpeakerCredit(credit.name(), organisation.get(), credit.role()));
    }
    return credits;
  }

  /** The people of a cell; links that stand side by side are one person each. */
  private List<SpeakerCredit> people(RichText cell) {
    List<String> labels = cell.links().stream().map(cell::label).toList();
    boolean linked =
        labels.size() > 1
            && String.join("", labels).length() + labels.size() >= cell.text().length();
    return readers.speakers().read(linked ? String.join("; ", labels) : cell.text());
  }

  /** "20.11" beside "2018" */
  private static Optional<WrittenDate> inYear(String text, String year, DateParser dates) {
    return year.isEmpty()
        ? date(text, dates)
        : Stream.of(text + " " + year, text + "." + year, text + "/" + year)
            .flatMap(both -> dates.first(both).map(DateMatch::date).stream())
            .filter(both -> both.day() > 0 && !both.lacksYear())
            .findFirst()
            .or(() -> date(text, dates))
            .or(() -> DateParser.year(year));
  }

  private static Optional<WrittenDate> date(
      TableColumns columns, List<RichText> cells, DateParser dates) {
    Optional<WrittenDate> dated =
        columns
            .cell(FieldKind.DATE, cells)
            .flatMap(cell -> inYear(cell.text(), columns.year(cells), dates))
            .or(() -> DateParser.year(columns.year(cells)));
    return dated.or(
        () ->
            columns
                .cell(FieldKind.TIME, cells)
                .flatMap(cell -> dates.first(cell.text()).map(match -> match.date())));
  }

  /** The time of day in a column for it, or beside a date. */
  static Optional<TalkTime> time(TableColumns columns, List<RichText> cells) {
    return Stream.of(FieldKind.TIME, FieldKind.DATE)
        .flatMap(kind -> columns.cell(kind, cells).stream())
        .flatMap(cell -> ClockReader.first(cell.text()).stream())
        .findFirst();
  }

  private static Optional<WrittenDate> date(String text, DateParser dates) {
    return dates.first(text).map(match -> match.date()).or(() -> DateParser.year(text));
  }

  private Optional<TalkKind> kindOfCells(TableColumns columns, List<RichText> cells) {
    return columns
        .cell(FieldKind.TYPE, cells)
        .flatMap(cell -> readers.kinds().inText(cell.text()))
        .or(
            () ->
                columns
                    .cell(FieldKind.ROLE, cells)
                    .flatMap(cell -> readers.kinds().inText(cell.text())))
        .or(
            () ->
                columns
                    .cell(FieldKind.EVENT, cells)
                    .map(cell -> cell.text().strip())
                    .filter(event -> event.indexOf(' ') < 0)
                    .flatMap(event -> readers.kinds().inTitle(event)));
  }

  private Optional<String> ownerRole(TableColumns columns, List<RichText> cells) {
    return columns
        .cell(FieldKind.ROLE, cells)
        .or(
            () ->
                columns
                    .cell(FieldKind.SPEAKER, cells)
                    .filter(cell -> readers.speakers().isBareRole(cell.text())))
        .map(RichText::text);
  }

  /** "PyCon US 2025, Pittsburgh": the name, and the place behind a comma. */
  private void event(TalkDraft draft, String text) {
    int comma = text.indexOf(',');
    boolean placed = comma > 0 && isEvent(text.substring(0, comma));
    if (placed) {
      draft.event(Optional.of(text.substring(0, comma)));
      draft.place(Optional.of(text.substring(comma + 1).strip()));
    } else {
      EventPlace found = EventPlace.of(text);
      int opening = found.place().isEmpty() && isPlaced(text) ? text.indexOf(" (") : text.length();
      Optional<String> country =
          opening < text.length()
              ? Optional.of(text.substring(opening + 2, text.length() - 1))
              : Optional.empty();
      draft.event(Optional.of(found.name().substring(0, Math.min(opening, found.name().length()))));
      draft.place(found.place().or(() -> country));
    }
  }

  /** "PaperConf 2019, Leeds" or "PaperConf (Leeds)" in a column of venues. */
  private boolean isVenueOfEvent(String text) {
    int comma = text.indexOf(',');
    return isEvent(comma < 0 ? text : text.substring(0, comma))
        || (text.endsWith(")") && isPlaced(text));
  }

  /** A city has its country in brackets too. */
  private static boolean isPlaced(String text) {
    int opening = text.indexOf(" (");
    return opening > 0
        && opening <= LONGEST_PLACED
        && text.indexOf(')') == text.length() - 1
        && !CITIES.contains(Vocabulary.fold(text.substring(0, opening)));
  }

  private boolean isEvent(String text) {
    return readers.events().isName(text) || YEAR_LAST.matcher(text).find();
  }

  private void titleLink(TableColumns columns, RichText cell, TalkDraft draft) {
    boolean slides = columns.areOne(FieldKind.TITLE, FieldKind.SLIDES);
    for (LinkRun link : cell.links()) {
      String label = cell.label(link);
      LinkKind kind =
          label.equals(draft.title())
              ? readers.links().byAddress(link.url())
              : readers.links().classify(label, link.url());
      draft.link(slides && kind == LinkKind.OTHER ? LinkKind.SLIDES : kind, link.url());
    }
  }

  private void otherLinks(TableColumns columns, List<RichText> cells, TalkDraft draft) {
    for (int i = 0; i < cells.size(); i++) {
      FieldKind kind = kindOfColumn(columns, i);
      if (kind == FieldKind.TITLE || WITHOUT_LINKS.contains(kind)) {
        continue;
      }
      for (LinkRun link : cells.get(i).links()) {
        LinkKind found = readers.links().classify(cells.get(i).label(link), link.url());
        LinkKind said = ofColumn(kind);
        LinkKind settled = said == LinkKind.OTHER || found == LinkKind.RECORDING ? found : said;
        if (settled != LinkKind.OTHER) {
          draft.link(settled, link.url());
        }
      }
    }
  }

  private static FieldKind kindOfColumn(TableColumns columns, int column) {
    return columns.places().entrySet().stream()
        .filter(place -> place.getValue() == column)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(FieldKind.URL);
  }

  private static LinkKind ofColumn(FieldKind kind) {
    return switch (kind) {
      case SLIDES -> LinkKind.SLIDES;
      case RECORDING -> LinkKind.RECORDING;
      case CODE -> LinkKind.CODE;
      case PAPER -> LinkKind.PAPER;
      case SESSION -> LinkKind.SCHEDULE;
      default -> LinkKind.OTHER;
    };
  }
}

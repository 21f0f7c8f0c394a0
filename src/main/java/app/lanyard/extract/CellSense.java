package app.lanyard.extract;

import app.lanyard.extract.date.DateMatch;
import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.LinkRun;
import app.lanyard.extract.text.RichText;
import app.lanyard.model.LinkKind;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells by its content what a cell holds, for tables and rows that have no header. */
final class CellSense {

  private static final int FEWEST_SPACES_IN_TITLE = 2;
  private static final int MOST_BESIDE_DATE = 14;
  private static final int FEWEST_ROWS = 2;

  /** "Soil Days 2021, Ghent": a name that need have no word for events. */
  private static final Pattern YEARLY =
      Pattern.compile(
          "\\p{Lu}[^,|:]{1,50}?[\\s'’(](?:19|20)?\\d{2}\\)?(?:,\\s\\p{Lu}[^|:]{1,50})?");

  private final Readers readers;

  CellSense(Readers readers) {
    this.readers = readers;
  }

  Optional<FieldKind> of(RichText cell, DateParser dates) {
    String text = cell.text();
    if (cell.isBlank()) {
      return Optional.empty();
    }
    if (isDate(text, dates)) {
      return Optional.of(FieldKind.DATE);
    }
    if (readers.speakers().isBareRole(text)) {
      return Optional.of(FieldKind.ROLE);
    }
    return ofLink(cell)
        .or(() -> readers.events().isName(text) ? Optional.of(FieldKind.EVENT) : Optional.empty())
        .or(
            () ->
                readers.speakers().readCertain(text).isEmpty()
                    ? Optional.empty()
                    : Optional.of(FieldKind.SPEAKER));
  }

  /** The columns of one row, the first cell of each kind. */
  TableColumns ofRow(List<RichText> cells, DateParser dates) {
    Map<FieldKind, Integer> places = new EnumMap<>(FieldKind.class);
    for (int i = 0; i < cells.size(); i++) {
      int column = i;
      of(cells.get(i), dates).ifPresent(kind -> places.putIfAbsent(kind, column));
    }
    return TableColumns.of(places);
  }

  /** The columns of a table by what most of its rows hold in them. */
  TableColumns ofRows(List<List<RichText>> rows, DateParser dates) {
    Map<FieldKind, Integer> places = new EnumMap<>(FieldKind.class);
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < width; i++) {
      int column = i;
      ofMost(rows, column, dates).ifPresent(kind -> places.putIfAbsent(kind, column));
    }
    return TableColumns.of(places);
  }

  /**
   * What most rows hold in a column. Stops at the row that settles it: where one kind has more than
   * half of the rows, or where none can come to so many any more.
   */
  private Optional<FieldKind> ofMost(List<List<RichText>> rows, int column, DateParser dates) {
    Map<FieldKind, Integer> counts = new EnumMap<>(FieldKind.class);
    int most = 0;
    int left = rows.size();
    for (List<RichText> row : rows) {
      if ((most + left) * 2 <= rows.size()) {
        return Optional.empty();
      }
      Optional<FieldKind> kind =
          column < row.size() ? of(row.get(column), dates) : Optional.empty();
      int count = kind.isEmpty() ? 0 : counts.merge(kind.get(), 1, Integer::sum);
      if (count * 2 > rows.size()) {
        return kind;
      }
      most = Math.max(most, count);
      left--;
    }
    return Optional.empty();
  }

  /** Whether most rows have a linked title in the same column. */
  boolean linksTitles(List<List<RichText>> rows, DateParser dates) {
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    for (int column = 0; column < width; column++) {
      if (linksMost(rows, column) && holdsTitles(rows, column, dates)) {
        return true;
      }
    }
    return false;
  }

  private static boolean linksMost(List<List<RichText>> rows, int column) {
    int links = 0;
    for (List<RichText> row : rows) {
      links += column < row.size() && !row.get(column).links().isEmpty() ? 1 : 0;
    }
    return links * 2 > rows.size();
  }

  /**
   * The columns of a table without telling header, if one has an event in each row that has
   * anything there, and another one phrases.
   */
  Optional<TableColumns> besideEvents(List<List<RichText>> rows, DateParser dates) {
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    List<Integer> events =
        IntStream.range(0, width).filter(i -> holdsEvents(column(rows, i))).boxed().toList();
    if (events.size() != 1) {
      return Optional.empty();
    }
    Map<FieldKind, Integer> places = new EnumMap<>(FieldKind.class);
    places.put(FieldKind.EVENT, events.getFirst());
    IntStream.range(0, width)
        .filter(i -> i != events.getFirst() && holdsPhrases(column(rows, i), dates))
        .findFirst()
        .ifPresent(i -> places.put(FieldKind.TITLE, i));
    ofRows(rows, dates)
        .places()
        .forEach(
            (kind, place) -> {
              if (!places.containsValue(place)) {
                places.putIfAbsent(kind, place);
              }
            });
    return places.containsKey(FieldKind.TITLE)
        ? Optional.of(TableColumns.of(places))
        : Optional.empty();
  }

  /**
   * The columns of a table without header, if one column has people in most of its rows, another
   * one phrases, and none events.
   */
  Optional<TableColumns> besidePeople(List<List<RichText>> rows, DateParser dates) {
    Map<FieldKind, Integer> places =
        rows.size() < FEWEST_ROWS ? Map.of() : new HashMap<>(ofRows(rows, dates).places());
    Integer people = places.get(FieldKind.SPEAKER);
    if (people == null || places.containsKey(FieldKind.EVENT)) {
      return Optional.empty();
    }
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    OptionalInt titles =
        IntStream.range(0, width)
            .filter(i -> i != people && holdsPhrases(column(rows, i), dates))
            .findFirst();
    if (titles.isEmpty()) {
      return Optional.empty();
    }
    places.values().remove(titles.getAsInt());
    places.put(FieldKind.TITLE, titles.getAsInt());
    return Optional.of(TableColumns.of(places));
  }

  private static List<RichText> column(List<List<RichText>> rows, int column) {
    return rows.stream()
        .filter(row -> column < row.size())
        .map(row -> row.get(column))
        .filter(cell -> !cell.isBlank())
        .toList();
  }

  private boolean holdsEvents(List<RichText> cells) {
    return cells.size() >= FEWEST_ROWS
        && cells.stream().allMatch(cell -> isEvent(cell.text()))
        && cells.stream().anyMatch(cell -> readers.events().first(cell.text()).isPresent());
  }

  private boolean isEvent(String text) {
    return readers.events().isName(text)
        || (Letters.hasDigit(text) && YEARLY.matcher(text).matches());
  }

  private boolean holdsPhrases(List<RichText> cells, DateParser dates) {
    long phrases =
        cells.stream()
            .filter(
                cell -> cell.text().chars().filter(c -> c == ' ').count() >= FEWEST_SPACES_IN_TITLE)
            .filter(
                cell ->
                    of(cell, dates).filter(kind -> kind != FieldKind.TITLE).isEmpty()
                        && !isEvent(cell.text()))
            .count();
    return phrases * 2 > cells.size();
  }

  private boolean holdsTitles(List<List<RichText>> rows, int column, DateParser dates) {
    int titles = 0;
    int left = rows.size();
    for (List<RichText> row : rows) {
      if ((titles + left) * 2 <= rows.size()) {
        return false;
      }
      titles += column < row.size() && isLinkedTitle(row.get(column), dates) ? 1 : 0;
      left--;
    }
    return titles * 2 > rows.size();
  }

  /**
   * Whether a cell is held for a title: what its link says is asked first, as it rules out most.
   */
  private boolean isLinkedTitle(RichText cell, DateParser dates) {
    return !cell.links().isEmpty()
        && ofLink(cell).equals(Optional.of(FieldKind.TITLE))
        && !isDate(cell.text(), dates)
        && !readers.speakers().isBareRole(cell.text());
  }

  private Optional<FieldKind> ofLink(RichText cell) {
    Optional<LinkRun> link = cell.wholeLink();
    if (link.isEmpty()) {
      return Optional.empty();
    }
    String label = cell.label(link.get());
    Optional<LinkKind> said = readers.links().byLabel(label);
    if (said.isPresent()) {
      return FieldReader.ofLink(said.get());
    }
    LinkKind kind = readers.links().byAddress(link.get().url());
    boolean sentence = label.chars().filter(c -> c == ' ').count() >= FEWEST_SPACES_IN_TITLE;
    boolean given = kind == LinkKind.RECORDING || kind == LinkKind.SLIDES;
    boolean title = kind == LinkKind.SCHEDULE || (given && sentence);
    return title && !readers.events().isName(label)
        ? Optional.of(FieldKind.TITLE)
        : Optional.empty();
  }

  private static boolean isDate(String text, DateParser dates) {
    Optional<DateMatch> date = dates.first(text);
    return date.isPresent()
        && text.length() - (date.get().end() - date.get().start()) <= MOST_BESIDE_DATE;
  }
}

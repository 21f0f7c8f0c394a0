package app.lanyard.extract;

import app.lanyard.extract.date.DateMatch;
import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.text.LinkRun;
import app.lanyard.extract.text.RichText;
import app.lanyard.model.LinkKind;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells by its content what a cell holds, for tables and rows that have no header. */
final class CellSense {

  private static final int FEWEST_SPACES_IN_TITLE = 2;
  private static final int MOST_BESIDE_DATE = 14;

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
      Map<FieldKind, Integer> counts = new EnumMap<>(FieldKind.class);
      rows.stream()
          .filter(row -> column < row.size())
          .flatMap(row -> of(row.get(column), dates).stream())
          .forEach(kind -> counts.merge(kind, 1, Integer::sum));
      counts.entrySet().stream()
          .filter(count -> count.getValue() * 2 > rows.size())
          .max(Map.Entry.comparingByValue())
          .ifPresent(most -> places.putIfAbsent(most.getKey(), column));
    }
    return TableColumns.of(places);
  }

  /** Whether most rows have a linked title in the same column. */
  boolean linksTitles(List<List<RichText>> rows, DateParser dates) {
    Map<Integer, Integer> links = new HashMap<>();
    for (List<RichText> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        if (!row.get(i).links().isEmpty()) {
          links.merge(i, 1, Integer::sum);
        }
      }
    }
    return links.entrySet().stream()
        .filter(count -> count.getValue() * 2 > rows.size())
        .anyMatch(count -> holdsTitles(rows, count.getKey(), dates));
  }

  private boolean holdsTitles(List<List<RichText>> rows, int column, DateParser dates) {
    long titles =
        rows.stream()
            .filter(row -> column < row.size() && !row.get(column).links().isEmpty())
            .filter(row -> of(row.get(column), dates).equals(Optional.of(FieldKind.TITLE)))
            .count();
    return titles * 2 > rows.size();
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

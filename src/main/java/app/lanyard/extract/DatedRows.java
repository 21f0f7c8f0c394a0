package app.lanyard.extract;

import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.text.RichText;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Tells the columns of a table without header where talks are listed and most rows have a date: the
 * first column behind it with phrases has the titles, and where the next one has names, they are of
 * events.
 */
final class DatedRows {

  private static final int FEWEST_ROWS = 3;
  private static final int FEWEST_SPACES = 2;

  /** "Sunnyvale, CA" */
  private static final Pattern CITY_AND_STATE =
      Pattern.compile("\\p{Lu}[\\p{L} .'-]{1,30}, \\p{Lu}[\\p{L} ]{1,20}");

  private final CellSense sense;

  DatedRows(CellSense sense) {
    this.sense = sense;
  }

  /** A cheap test: whether any cell of the first row may be a city and its state. */
  static boolean mayHavePlaces(List<List<RichText>> rows) {
    return rows.size() >= FEWEST_ROWS
        && rows.getFirst().stream().anyMatch(cell -> cell.text().contains(", "));
  }

  Optional<TableColumns> columns(List<List<RichText>> rows, DateParser dates) {
    if (rows.size() < FEWEST_ROWS) {
      return Optional.empty();
    }
    Integer date = sense.ofRows(rows, dates).places().get(FieldKind.DATE);
    int width = rows.getFirst().size();
    OptionalInt title =
        date == null
            ? OptionalInt.empty()
            : IntStream.range(0, width)
                .filter(i -> i != date && share(rows, i, DatedRows::isPhrase) * 2 > rows.size())
                .findFirst();
    if (title.isEmpty()) {
      return Optional.empty();
    }
    Map<FieldKind, Integer> places = new EnumMap<>(FieldKind.class);
    places.put(FieldKind.DATE, date);
    places.put(FieldKind.TITLE, title.getAsInt());
    for (int i = title.getAsInt() + 1; i < width; i++) {
      boolean cities = share(rows, i, DatedRows::isCity) * 2 > rows.size();
      boolean names = share(rows, i, DatedRows::isName) * 2 > rows.size();
      if (cities) {
        places.putIfAbsent(FieldKind.PLACE, i);
      } else if (names) {
        places.putIfAbsent(FieldKind.EVENT, i);
      }
    }
    return places.containsKey(FieldKind.EVENT)
        ? Optional.of(TableColumns.of(places))
        : Optional.empty();
  }

  private static long share(List<List<RichText>> rows, int column, Predicate<String> holds) {
    return rows.stream()
        .filter(row -> column < row.size() && holds.test(row.get(column).text().strip()))
        .count();
  }

  private static boolean isPhrase(String text) {
    return text.chars().filter(c -> c == ' ').count() >= FEWEST_SPACES && !isCity(text);
  }

  private static boolean isCity(String text) {
    return CITY_AND_STATE.matcher(text).matches();
  }

  private static boolean isName(String text) {
    return LineText.isNameLike(text);
  }
}

package app.lanyard.extract;

import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Vocabulary;
import java.util.List;
import java.util.Set;

/**
 * Tells a column "Where" that holds events from one that holds places: some of its cells are names
 * of events, and none is a city.
 */
final class VenueColumn {

  private static final int FEWEST = 2;
  private static final int MOST_FOR_ONE_EVENT = 6;
  private static final Set<String> CITIES = Vocabulary.words("cities");

  private final EventNameFinder events;

  VenueColumn(EventNameFinder events) {
    this.events = events;
  }

  /** The columns as they are, or with that of places for one of events. */
  TableColumns read(TableColumns columns, List<Block.Row> rows) {
    if (!columns.has(FieldKind.PLACE) || columns.has(FieldKind.EVENT) || rows.size() < FEWEST) {
      return columns;
    }
    List<String> cells =
        rows.stream()
            .flatMap(row -> columns.cell(FieldKind.PLACE, row.cells()).stream())
            .map(RichText::text)
            .map(String::strip)
            .toList();
    long named = cells.stream().filter(events::isName).count();
    boolean ofEvents =
        named * MOST_FOR_ONE_EVENT >= cells.size()
            && named > 0
            && cells.stream().noneMatch(VenueColumn::isPlace);
    return ofEvents ? columns.with(FieldKind.PLACE, FieldKind.EVENT) : columns;
  }

  /** "Leeds", "Main Hall, Leeds" */
  private static boolean isPlace(String cell) {
    return cell.indexOf(',') >= 0 || CITIES.contains(Vocabulary.fold(cell));
  }
}

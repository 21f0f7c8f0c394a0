package app.lanyard.extract;

import app.lanyard.extract.text.RichText;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What the columns of a table hold.
 *
 * @param places the column of each kind, counted from 0
 * @param titleHoldsSpeaker whether the title's column names the speakers too
 * @param year the column of the years that the dates lack, {@link #NONE} if there is none
 */
record TableColumns(Map<FieldKind, Integer> places, boolean titleHoldsSpeaker, int year) {

  static final int NONE = -1;

  TableColumns {
    places = Map.copyOf(places);
  }

  TableColumns(Map<FieldKind, Integer> places, boolean titleHoldsSpeaker) {
    this(places, titleHoldsSpeaker, NONE);
  }

  static TableColumns of(Map<FieldKind, Integer> places) {
    return new TableColumns(places.isEmpty() ? Map.of() : new EnumMap<>(places), false);
  }

  boolean has(FieldKind kind) {
    return places.containsKey(kind);
  }

  boolean hasAny(FieldKind... kinds) {
    return List.of(kinds).stream().anyMatch(places::containsKey);
  }

  Set<FieldKind> kinds() {
    return places.keySet();
  }

  /** The columns with another meaning for one of them. */
  TableColumns with(FieldKind kind, FieldKind other) {
    var changed = new EnumMap<FieldKind, Integer>(places);
    Integer place = changed.remove(kind);
    if (place != null) {
      changed.put(other, place);
    }
    return new TableColumns(changed, titleHoldsSpeaker, year);
  }

  /** The columns where one of them is of another kind, too. */
  TableColumns both(FieldKind kind, FieldKind other) {
    var more = new EnumMap<FieldKind, Integer>(places);
    Integer place = places.get(kind);
    if (place != null) {
      more.put(other, place);
    }
    return new TableColumns(more, titleHoldsSpeaker, year);
  }

  /** Whether one column is of both kinds. */
  boolean areOne(FieldKind kind, FieldKind other) {
    return has(kind) && Objects.equals(places.get(kind), places.get(other));
  }

  /** What the row says of its year in a column of its own, empty if it says nothing. */
  String year(List<RichText> row) {
    return year == NONE || year >= row.size() ? "" : row.get(year).text().strip();
  }

  /** The cell of that kind, if the row has one that is not blank. */
  Optional<RichText> cell(FieldKind kind, List<RichText> row) {
    Integer place = places.get(kind);
    return place == null || place >= row.size()
        ? Optional.empty()
        : Optional.of(row.get(place)).filter(cell -> !cell.isBlank());
  }
}

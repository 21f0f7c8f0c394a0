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
 */
record TableColumns(Map<FieldKind, Integer> places, boolean titleHoldsSpeaker) {

  TableColumns {
    places = Map.copyOf(places);
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
    return new TableColumns(changed, titleHoldsSpeaker);
  }

  /** The columns where one of them is of another kind, too. */
  TableColumns both(FieldKind kind, FieldKind other) {
    var more = new EnumMap<FieldKind, Integer>(places);
    Integer place = places.get(kind);
    if (place != null) {
      more.put(other, place);
    }
    return new TableColumns(more, titleHoldsSpeaker);
  }

  /** Whether one column is of both kinds. */
  boolean areOne(FieldKind kind, FieldKind other) {
    return has(kind) && Objects.equals(places.get(kind), places.get(other));
  }

  /** The cell of that kind, if the row has one that is not blank. */
  Optional<RichText> cell(FieldKind kind, List<RichText> row) {
    Integer place = places.get(kind);
    return place == null || place >= row.size()
        ? Optional.empty()
        : Optional.of(row.get(place)).filter(cell -> !cell.isBlank());
  }
}

package app.lanyard.extract;

import app.lanyard.extract.text.RichText;
import app.lanyard.model.TalkTime;
import java.util.List;
import java.util.Optional;

/** The time of each row of a table: an empty cell means the one above it. */
final class RowSlot {

  private final TableColumns columns;
  private Optional<TalkTime> time = Optional.empty();

  RowSlot(TableColumns columns) {
    this.columns = columns;
  }

  Optional<TalkTime> next(List<RichText> cells) {
    boolean below = columns.has(FieldKind.TIME) && columns.cell(FieldKind.TIME, cells).isEmpty();
    time = below ? time : RowReader.time(columns, cells);
    return time;
  }
}

package app.lanyard.store;

import app.lanyard.model.EntityFilter;
import app.lanyard.model.Facet;
import app.lanyard.model.FacetChoice;
import app.lanyard.model.FacetCount;
import app.lanyard.model.ListFilter;
import app.lanyard.model.NoteFilter;
import app.lanyard.model.TalkFilter;
import java.util.List;

/**
 * Rows told apart by what the person made of them: {@code starred} by a bookmark on the talk or in
 * the note, {@code annotated} by anything else there. It is read from the library itself, since the
 * index knows only what notes tell.
 */
final class PersonMarks {

  private static final List<String> ALL = List.of("starred", "annotated");

  private final Database database;

  PersonMarks(Database database) {
    this.database = database;
  }

  /** Those that any row is which the filter lets through. */
  CountedValues of(ListFilter filter) {
    return new CountedValues(
        ALL.stream()
            .map(key -> new FacetChoice(Facet.IS, key, key))
            .map(mark -> new FacetCount(mark.key(), mark.label(), count(filter.with(mark))))
            .filter(value -> value.count() > 0)
            .toList());
  }

  private int count(ListFilter filter) {
    return switch (filter) {
      case TalkFilter talks -> count(talks);
      case EntityFilter entities -> new DirectoryTable(database).count(entities);
      case NoteFilter notes -> new NoteListTable(database).count(notes);
    };
  }

  private int count(TalkFilter filter) {
    var conditions = TalkConditions.of(database, filter);
    String sql = "SELECT count(*) FROM talk" + conditions.where();
    return Math.toIntExact(database.number(sql, conditions.parameters().toArray()));
  }
}

package app.lanyard.store;

import app.lanyard.model.FacetChoice;
import app.lanyard.model.NoteFilter;
import java.util.ArrayList;
import java.util.List;

/** Counts the notes that a filter lets through by the values of the talks that they tell of. */
final class NoteTally {

  private NoteTally() {}

  static FacetTally of(Database database, NoteFilter filter) {
    var owners = new OwnerTally();
    SqlQuery query = query(database, filter);
    database.each(
        query.sql(),
        row -> {
          owners.talk(FacetList.numbers(row.text("list")));
          owners.owner(row.count("note"));
        },
        query.parameters().toArray());
    return owners.of(database);
  }

  static SqlQuery query(Database database, NoteFilter filter) {
    List<Condition> conditions = new ArrayList<>(NoteConditions.of(database, filter));
    List<FacetChoice> ofTalks = NoteConditions.ofTalks(filter);
    if (!ofTalks.isEmpty()) {
      conditions.add(PassingTalks.in("m.talk", database, ofTalks));
    }
    return SqlQuery.where(
        """
        SELECT m.note, l.list
        FROM note_fact f
          CROSS JOIN mention m ON m.note = f.note
          CROSS JOIN talk_facets l ON l.talk = m.talk""",
        conditions);
  }
}

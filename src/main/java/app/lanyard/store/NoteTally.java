package app.lanyard.store;

import app.lanyard.model.FacetChoice;
import app.lanyard.model.NoteFilter;
import java.util.Arrays;
import java.util.List;

/** Counts the notes that a filter lets through by the values of the talks that they tell of. */
final class NoteTally {

  private static final String SELECT =
      "SELECT " + FacetLists.ALL.formatted("m.note || ' ' || l.list") + " AS lists";

  private static final String OF_NOTES =
      " FROM note_fact f CROSS JOIN mention m ON m.note = f.note"
          + " CROSS JOIN talk_facets l ON l.talk = m.talk";

  /** Of the talks p. */
  private static final String OF_TALKS =
      " p CROSS JOIN mention m ON m.talk = p.talk CROSS JOIN note_fact f ON f.note = m.note"
          + " CROSS JOIN talk_facets l ON l.talk = m.talk";

  private NoteTally() {}

  static FacetTally of(Database database, NoteFilter filter) {
    var owners = new OwnerTally();
    FacetLists.each(
        database,
        query(database, filter),
        numbers -> {
          owners.talk(Arrays.copyOfRange(numbers, 1, numbers.length));
          owners.owner(numbers[0]);
        });
    return owners.of(database);
  }

  /** Before each list stands the number of the note. From few talks that pass notes are few too. */
  static SqlQuery query(Database database, NoteFilter filter) {
    List<FacetChoice> ofTalks = NoteConditions.ofTalks(filter);
    List<Condition> own = NoteConditions.own(filter);
    if (ofTalks.isEmpty()) {
      return SqlQuery.where(SELECT + OF_NOTES, own);
    }
    Condition talks = PassingTalks.of(database, ofTalks);
    SqlQuery notes = SqlQuery.where(SELECT + " FROM (" + talks.sql() + ")" + OF_TALKS, own);
    var parameters = new Parameters().add(talks.parameters().toArray());
    return new SqlQuery(notes.sql(), parameters.add(notes.parameters().toArray()));
  }
}

package app.lanyard.store;

import app.lanyard.model.EntityFilter;
import app.lanyard.model.EntityKind;
import app.lanyard.model.Facet;
import app.lanyard.model.FacetCount;
import app.lanyard.model.ListFilter;
import app.lanyard.model.NoteFilter;
import app.lanyard.model.TalkFilter;
import app.lanyard.model.search.Operator;
import app.lanyard.search.KnownValues;

/** Counts the rows of lists by what the person made of them. */
final class PersonMarks {

  private final Database database;

  PersonMarks(Database database) {
    this.database = database;
  }

  /** The values that any row has which the filter lets through. */
  CountedValues of(ListFilter filter, Facet facet) {
    SqlQuery query = query(database, filter, facet);
    return new CountedValues(
        database
            .list(
                query.sql(),
                row -> new FacetCount(row.text("key"), row.text("key"), row.count("about")),
                query.parameters().toArray())
            .stream()
            .filter(value -> isKnown(facet, value.key()))
            .toList());
  }

  static SqlQuery query(Database database, ListFilter filter, Facet facet) {
    SqlQuery rows =
        switch (filter) {
          case TalkFilter talks -> {
            var conditions = TalkConditions.of(database, talks);
            yield new SqlQuery(
                values(MarkTerms.told(EntityKind.TALK, facet), "talk ON talk.id")
                    + conditions.where(),
                conditions.parameters());
          }
          case EntityFilter entities -> {
            String kind = entities.kind().wireName();
            yield SqlQuery.where(
                values(MarkTerms.told(entities.kind(), facet), kind + " ON " + kind + ".id"),
                EntityConditions.of(database, entities));
          }
          case NoteFilter notes ->
              SqlQuery.where(
                  values(MarkTerms.toldOfNotes(facet), "note_fact f ON f.note"),
                  NoteConditions.of(database, notes));
        };
    return rows.then("GROUP BY v.key");
  }

  private static String values(String told, String rows) {
    return "SELECT v.key, count(DISTINCT v.about) AS about FROM ("
        + told
        + ") v CROSS JOIN "
        + rows
        + " = v.about";
  }

  /** What only a newer version knows has no name here. */
  private static boolean isKnown(Facet facet, String key) {
    return switch (facet) {
      case STATUS -> KnownValues.of(Operator.STATUS).contains(key);
      case RATING -> KnownValues.of(Operator.RATING).contains(key);
      default -> true;
    };
  }
}

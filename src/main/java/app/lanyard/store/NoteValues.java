package app.lanyard.store;

import app.lanyard.model.Facet;
import app.lanyard.model.FacetCount;
import app.lanyard.model.NoteFilter;

/** Counts the notes that a filter lets through by a facet that notes have themselves. */
final class NoteValues {

  private NoteValues() {}

  static CountedValues of(Database database, Facet facet, NoteFilter filter) {
    return new CountedValues(
        query(database, facet, filter)
            .list(
                database,
                row -> new FacetCount(row.text("key"), row.text("label"), row.count("notes"))));
  }

  static SqlQuery query(Database database, Facet facet, NoteFilter filter) {
    return SqlQuery.where(select(facet), NoteConditions.of(database, filter)).then("GROUP BY 1");
  }

  private static String select(Facet facet) {
    return switch (facet) {
      case TAG ->
          """
          SELECT v.key,
            (SELECT tag FROM note_tag n WHERE n.key = v.key ORDER BY tag LIMIT 1) AS label,
            count(*) AS notes
          FROM note_fact f CROSS JOIN note_tag v ON v.note = f.note""";
      case LANGUAGE ->
          """
          SELECT f.language AS key, f.language AS label, count(*) AS notes
          FROM (SELECT * FROM note_fact WHERE language <> '') f""";
      case SOURCE ->
          """
          SELECT CAST(f.source AS TEXT) AS key,
            (SELECT name FROM source s WHERE s.id = f.source) AS label,
            count(*) AS notes
          FROM note_fact f""";
      default -> throw new IllegalArgumentException("Not of notes: " + facet);
    };
  }
}

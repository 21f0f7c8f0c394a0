package app.lanyard.store;

import app.lanyard.model.EntityFilter;
import app.lanyard.model.EntityKind;
import app.lanyard.model.EntityOrder;
import app.lanyard.model.EntityRow;
import java.util.List;
import java.util.Optional;

/** Reads events, speakers and projects for lists. */
public final class DirectoryTable {

  private final Database database;
  private final NamesTable names;

  DirectoryTable(Database database) {
    this.database = database;
    this.names = new NamesTable(database);
  }

  public int count(EntityFilter filter) {
    return counting(database, filter).number(database);
  }

  static SqlQuery counting(Database database, EntityFilter filter) {
    return SqlQuery.where(
        "SELECT count(*) FROM " + filter.kind().wireName(), EntityConditions.of(database, filter));
  }

  public List<EntityRow> rows(EntityFilter filter, EntityOrder order, int offset, int limit) {
    EntityKind kind = filter.kind();
    SqlQuery window = window(database, filter, order, offset, limit);
    // The window is chosen first, so that only its rows are counted and described.
    String sql =
        "SELECT e.id, e.key, e.name, "
            + columns(kind)
            + " FROM ("
            + window.sql()
            + ") e ORDER BY "
            + DirectoryOrder.of(kind, order).by("e.");
    return withMarks(
        kind, database.list(sql, row -> entity(kind, row), window.parameters().toArray()));
  }

  static SqlQuery window(
      Database database, EntityFilter filter, EntityOrder order, int offset, int limit) {
    var sorting = DirectoryOrder.of(filter.kind(), order);
    return SqlQuery.where("SELECT * FROM " + sorting.from(), EntityConditions.of(database, filter))
        .then("ORDER BY " + sorting.by("") + " LIMIT ? OFFSET ?", limit, offset);
  }

  private List<EntityRow> withMarks(EntityKind kind, List<EntityRow> rows) {
    RowMarks marks = RowMarks.of(database, kind, rows.stream().map(EntityRow::id).toList());
    return rows.stream().map(row -> row.withMarks(marks.of(row.id()))).toList();
  }

  /** The one with this key, if there is one. */
  public Optional<EntityRow> find(EntityKind kind, String key) {
    return withMarks(kind, bare(kind, key).stream().toList()).stream().findFirst();
  }

  private Optional<EntityRow> bare(EntityKind kind, String key) {
    return database.first(
        "SELECT e.id, e.key, e.name, "
            + columns(kind)
            + " FROM "
            + kind.wireName()
            + " e WHERE e.key = ?",
        row -> entity(kind, row),
        key);
  }

  private EntityRow entity(EntityKind kind, Row row) {
    long id = row.number("id");
    String name = row.text("name");
    return new EntityRow(
        kind,
        id,
        row.text("key"),
        name,
        names.aliases(kind, id, name),
        row.text("detail"),
        kind == EntityKind.EVENT ? DateColumns.span(row, "") : null,
        row.count("talks"),
        row.count("notes"));
  }

  private static String columns(EntityKind kind) {
    return switch (kind) {
      case TALK -> throw new IllegalArgumentException("Talks are read from the table of talks");
      case EVENT ->
          """
          coalesce(e.location, '') AS detail,
          e.date_start, e.date_end, e.date_precision,
          (SELECT count(*) FROM talk t WHERE t.event = e.id) AS talks,
          (SELECT count(DISTINCT m.note)
           FROM event_mention m JOIN note_fact f ON f.note = m.note
           WHERE m.event = e.id AND f.hidden = 0) AS notes\
          """;
      case SPEAKER ->
          """
          coalesce(
            (SELECT group_concat(organisation, ', ')
             FROM (
               SELECT organisation FROM talk_speaker
               WHERE speaker = e.id AND organisation IS NOT NULL
               GROUP BY organisation ORDER BY count(*) DESC, organisation LIMIT 3)),
            '') AS detail,
          (SELECT count(DISTINCT t.talk) FROM talk_speaker t WHERE t.speaker = e.id) AS talks,
          (SELECT count(DISTINCT m.note)
           FROM mention_speaker s JOIN mention m ON m.id = s.mention
           WHERE s.speaker = e.id) AS notes\
          """;
      case PROJECT -> "coalesce(e.url, '') AS detail, e.talks, e.notes";
    };
  }
}

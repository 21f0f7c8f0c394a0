package app.lanyard.store;

import app.lanyard.model.Facet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The index of what talks can be told apart by. All of it follows from the joined talks and the
 * notes, and is the same as if it had been made anew.
 */
public final class TalkFacetTable {

  private static final String LISTED = "SELECT value FROM json_each(?))";

  private final Database database;

  TalkFacetTable(Database database) {
    this.database = database;
  }

  /**
   * Writes anew what these talks have; of those that are no more, it is deleted.
   *
   * @return the keys of the projects that any of these talks comes with, or came with
   */
  public Set<String> refresh(Set<Long> talks) {
    if (talks.isEmpty()) {
      return Set.of();
    }
    String ids = Json.array(talks);
    var changes = new HashMap<Long, Integer>();
    database.each(
        "DELETE FROM talk_facet WHERE talk IN (SELECT value FROM json_each(?)) RETURNING value",
        row -> changes.merge(row.number("value"), -1, Integer::sum),
        ids);
    insert(ids, changes);
    changes.forEach(this::count);
    nameAnew(changes.keySet());
    Set<String> projects = projects(changes);
    database.update("DELETE FROM facet_value WHERE talks = 0 AND id IN (" + LISTED, ids(changes));
    list(ids);
    return projects;
  }

  private Set<String> projects(Map<Long, Integer> changes) {
    return Set.copyOf(
        database.list(
            "SELECT key FROM facet_value WHERE facet = ? AND id IN (" + LISTED,
            row -> row.text("key"),
            FacetSource.number(Facet.PROJECT),
            ids(changes)));
  }

  private static String ids(Map<Long, Integer> changes) {
    return Json.array(changes.keySet());
  }

  private void insert(String ids, Map<Long, Integer> changes) {
    for (Facet facet : FacetSource.INDEXED) {
      String told = FacetSource.told(facet);
      int number = FacetSource.number(facet);
      database.update(
          "INSERT INTO facet_value (facet, key) SELECT DISTINCT ?, key FROM ("
              + told
              + ") WHERE true ON CONFLICT DO NOTHING",
          number,
          ids);
      database.each(
          listing(told), row -> changes.merge(row.number("value"), 1, Integer::sum), ids, number);
    }
  }

  /** Reads the few talks first: from the values it would go through those of the whole library. */
  static String listing(String told) {
    return "WITH told AS MATERIALIZED ("
        + told
        + ") INSERT INTO talk_facet (value, talk) SELECT DISTINCT v.id, told.talk"
        + " FROM told CROSS JOIN facet_value v ON v.facet = ? AND v.key = told.key RETURNING value";
  }

  private void count(long value, int change) {
    if (change != 0) {
      database.update("UPDATE facet_value SET talks = talks + ? WHERE id = ?", change, value);
    }
  }

  /** The names of things may be others now, and so may the first of several spellings. */
  private void nameAnew(Collection<Long> values) {
    List<Label> changed =
        database.list(
            "SELECT id, name FROM (SELECT id, label, coalesce("
                + FacetSource.LABEL
                + ", key) AS name FROM facet_value v WHERE id IN ("
                + LISTED
                + ") WHERE name <> label",
            row -> new Label(row.number("id"), row.text("name")),
            Json.array(values));
    for (Label label : changed) {
      database.update(
          "UPDATE facet_value SET label = ?, words = ? WHERE id = ?",
          label.name(),
          FacetWords.of(label.name()),
          label.value());
    }
  }

  private void list(String ids) {
    database.update("DELETE FROM talk_facets WHERE talk IN (" + LISTED, ids);
    database.update(
        """
        INSERT INTO talk_facets (talk, list)
        SELECT f.talk, group_concat(f.value * 16 + v.facet, ' ')
        FROM talk_facet f JOIN facet_value v ON v.id = f.value
        WHERE f.talk IN (SELECT value FROM json_each(?))
        GROUP BY f.talk""",
        ids);
  }

  private record Label(long value, String name) {}
}

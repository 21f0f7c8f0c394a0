package app.lanyard.store;

import app.lanyard.model.EntityKind;
import app.lanyard.model.EntityLink;
import app.lanyard.model.Facet;
import app.lanyard.model.LinkKind;
import app.lanyard.model.TalkLink;
import app.lanyard.model.TalkRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The speakers, links and projects of some talks, read with one query each. */
final class TalkParts {

  static final String PROJECTS =
      """
      SELECT t.talk, v.key, v.label
      FROM talk_facet t JOIN facet_value v ON v.id = t.value AND v.facet = ?
      WHERE t.talk IN (SELECT value FROM json_each(?))
      ORDER BY t.talk, v.talks DESC, v.label""";

  private final Map<Long, List<String>> speakers = new HashMap<>();
  private final Map<Long, List<TalkLink>> links = new HashMap<>();
  private final Map<Long, List<EntityLink>> projects = new HashMap<>();

  private final RowMarks marks;

  TalkParts(Database database, List<Long> talks) {
    String ids = Json.array(talks);
    database.each(
        """
        SELECT t.talk, s.name FROM talk_speaker t JOIN speaker s ON s.id = t.speaker
        WHERE t.talk IN (SELECT value FROM json_each(?))
        ORDER BY t.talk, t.position""",
        row -> add(speakers, row.number("talk"), row.text("name")),
        ids);
    database.each(
        """
        SELECT talk, kind, url FROM talk_link
        WHERE talk IN (SELECT value FROM json_each(?))
        ORDER BY talk, position""",
        row -> add(links, row.number("talk"), link(row)),
        ids);
    database.each(
        PROJECTS,
        row -> add(projects, row.number("talk"), project(row)),
        FacetSource.number(Facet.PROJECT),
        ids);
    marks = RowMarks.of(database, EntityKind.TALK, talks);
  }

  List<TalkRow> addedTo(List<TalkRow> rows) {
    return rows.stream().map(this::addedTo).toList();
  }

  private TalkRow addedTo(TalkRow row) {
    return new TalkRow(
        row.id(),
        row.title(),
        row.kind(),
        row.date(),
        row.time(),
        row.event(),
        speakers.getOrDefault(row.id(), List.of()),
        row.ownerRole(),
        links.getOrDefault(row.id(), List.of()),
        projects.getOrDefault(row.id(), List.of()),
        row.noteId(),
        row.line(),
        marks.of(row.id()));
  }

  private static EntityLink project(Row row) {
    return new EntityLink(EntityKind.PROJECT, row.text("key"), row.text("label"));
  }

  private static TalkLink link(Row row) {
    return new TalkLink(LinkKind.ofWireName(row.text("kind")), row.text("url"));
  }

  private static <T> void add(Map<Long, List<T>> lists, long talk, T value) {
    lists.computeIfAbsent(talk, id -> new ArrayList<>()).add(value);
  }
}

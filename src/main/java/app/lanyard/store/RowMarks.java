package app.lanyard.store;

import app.lanyard.model.EntityKind;
import app.lanyard.model.Marks;
import app.lanyard.model.annotation.Annotation;
import app.lanyard.model.annotation.Mark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the person made of the rows of a list, read with one query for all of them. */
final class RowMarks {

  private static final Logger LOG = LoggerFactory.getLogger(RowMarks.class);

  static final String OF_THINGS =
      """
      SELECT k.entity AS about, a.*, NULL AS path
      FROM mark k CROSS JOIN annotation a ON a.id = k.id
      WHERE k.kind = ? AND k.entity IN (SELECT value FROM json_each(?)) AND a.deleted IS NULL
      ORDER BY a.created, a.id""";

  static final String OF_NOTES =
      """
      SELECT a.note AS about, a.*, a.target AS path FROM annotation a
      WHERE a.note IN (SELECT value FROM json_each(?)) AND a.deleted IS NULL
        AND a.selector IS NULL
      ORDER BY a.created, a.id""";

  private final Map<Long, Marks> marks;

  private RowMarks(Database database, String sql, Object... parameters) {
    Map<Long, List<Annotation>> annotations = new HashMap<>();
    database.each(
        sql,
        row ->
            read(row)
                .ifPresent(
                    annotation ->
                        annotations
                            .computeIfAbsent(row.number("about"), about -> new ArrayList<>())
                            .add(annotation)),
        parameters);
    this.marks =
        annotations.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, each -> Mark.together(each.getValue())));
  }

  static RowMarks of(Database database, EntityKind kind, List<Long> ids) {
    return new RowMarks(database, OF_THINGS, kind.wireName(), Json.array(ids));
  }

  static RowMarks ofNotes(Database database, List<Long> notes) {
    return new RowMarks(database, OF_NOTES, Json.array(notes));
  }

  /** A list is shown all the same if one annotation makes no sense. */
  private static Optional<Annotation> read(Row row) {
    try {
      return Optional.of(AnnotationRows.of(row));
    } catch (StoreException e) {
      LOG.warn("The annotation {} can't be read", row.text("id"), e);
      return Optional.empty();
    }
  }

  Marks of(long id) {
    return marks.getOrDefault(id, Marks.NONE);
  }
}

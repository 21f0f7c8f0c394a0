package app.lanyard.store;

import app.lanyard.model.EntityKind;
import app.lanyard.model.annotation.AnnotationSubject;
import app.lanyard.model.annotation.Motivation;
import app.lanyard.model.page.PageNote;
import app.lanyard.model.page.Remark;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads the notes that speak of a speaker, project or event, and what the person wrote of it. */
public final class PageNoteTable {

  private static final Set<Motivation> VALUES =
      EnumSet.of(Motivation.ASSESSING, Motivation.CLASSIFYING);

  private final Database database;

  PageNoteTable(Database database) {
    this.database = database;
  }

  public int count(EntityKind kind, long id) {
    return Math.toIntExact(database.number(countQuery(kind), id));
  }

  /** Newest first, those without a date last; each with the first line that speaks of it. */
  public List<PageNote> notes(EntityKind kind, long id, int offset, int limit) {
    return database.list(
        query(kind),
        row ->
            new PageNote(
                row.number("note"),
                row.text("title"),
                row.text("path"),
                row.count("line"),
                DateColumns.span(row, "")),
        id,
        limit,
        offset);
  }

  /** What the person wrote, the latest last; neither ratings nor how far they have come. */
  public List<Remark> remarks(EntityKind kind, long id) {
    return new AnnotationTable(database)
        .on(new AnnotationSubject.OfEntity(kind, id)).stream()
            .filter(annotation -> !VALUES.contains(annotation.motivation()))
            .filter(annotation -> !annotation.comment().isEmpty())
            .map(annotation -> new Remark(annotation.id(), annotation.comment()))
            .toList();
  }

  static String query(EntityKind kind) {
    return "SELECT f.note, f.title, f.path, f.date_start, f.date_end, f.date_precision, told.line"
        + " FROM (SELECT note, min(start_line) AS line FROM ("
        + EvidenceTable.places(kind)
        + """
        ) GROUP BY note) told JOIN note_fact f ON f.note = told.note
        WHERE f.hidden = 0
        ORDER BY f.date_end DESC, f.date_start DESC, f.path, f.note LIMIT ?2 OFFSET ?3""";
  }

  static String countQuery(EntityKind kind) {
    return "SELECT count(*) FROM (SELECT DISTINCT note FROM ("
        + EvidenceTable.places(kind)
        + ")) told JOIN note_fact f ON f.note = told.note WHERE f.hidden = 0";
  }
}

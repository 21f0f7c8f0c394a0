package app.lanyard.store;

import app.lanyard.model.annotation.AnchorState;
import app.lanyard.model.annotation.Annotation;
import app.lanyard.model.annotation.ListedAnnotation;
import app.lanyard.model.annotation.PlacedAnnotation;
import app.lanyard.model.annotation.TextQuote;
import app.lanyard.store.annotation.SelectorJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where in their notes the marked texts are now. A place is good as long as the note has the text,
 * and the annotation the quote, that it was found for.
 */
public final class PlaceTable {

  private static final Logger LOG = LoggerFactory.getLogger(PlaceTable.class);

  private static final String GOOD_PLACE =
      """
      annotation_place p ON p.id = a.id AND p.sha256 = n.sha256 AND p.selector = a.selector
      """;

  /** One that the person says is wrong is none, as long as the same text stands there. */
  private static final String SHOWN_PLACE =
      GOOD_PLACE
          + """
          AND NOT (p.state = 'review' AND EXISTS (
            SELECT 1 FROM setting r
            WHERE r.key = 'annotation.refused.' || a.id AND r.value = p.current_text))
          """;

  private static final String WITHOUT_PLACE =
      "FROM annotation a JOIN main.note n ON n.id = a.note LEFT JOIN "
          + GOOD_PLACE
          + "WHERE a.selector IS NOT NULL AND a.deleted IS NULL AND p.id IS NULL ";
  private static final String PLACED =
      "SELECT a.*, n.path, p.state, p.begins, p.ends, p.current_text ";

  private final Database database;

  PlaceTable(Database database) {
    this.database = database;
  }

  /**
   * An annotation whose place is not known.
   *
   * @param selector the quote as it is kept
   */
  public record Unplaced(String id, String selector, TextQuote quote) {}

  /**
   * An annotation with what an export tells of it beside.
   *
   * @param source the name of the note's source if others have a note of that path, else null
   * @param known whether its place was looked for
   */
  public record Exported(PlacedAnnotation placed, @Nullable String source, boolean known) {}

  /** Whether there are annotations on notes that the library had not when they were added. */
  public boolean hasUnattached() {
    return database.number(
            """
            SELECT count(*) FROM annotation WHERE note IS NULL AND target NOT GLOB 'lanyard:*'""")
        > 0;
  }

  /** The notes with annotations whose places are not known. */
  public List<Long> notesToPlace() {
    return database.list(
        "SELECT DISTINCT a.note " + WITHOUT_PLACE + "ORDER BY a.note", row -> row.number("note"));
  }

  /** The annotations of a note whose places are not known; not those that can't be read. */
  public List<Unplaced> toPlace(long note) {
    List<Unplaced> unplaced = new ArrayList<>();
    database.each(
        "SELECT a.id, a.selector " + WITHOUT_PLACE + "AND a.note = ?",
        row -> {
          String selector = row.text("selector");
          try {
            unplaced.add(new Unplaced(row.text("id"), selector, SelectorJson.read(selector)));
          } catch (IllegalArgumentException e) {
            LOG.warn("What the annotation {} quotes can't be read", row.text("id"), e);
          }
        },
        note);
    return unplaced;
  }

  /**
   * Those of a note that are not in the trash, in the order of its text, the orphaned ones last.
   */
  public List<PlacedAnnotation> ofNote(long note) {
    return database.list(
        PLACED
            + "FROM annotation a JOIN main.note n ON n.id = a.note LEFT JOIN "
            + SHOWN_PLACE
            + """
            WHERE a.note = ? AND a.deleted IS NULL
            ORDER BY a.selector IS NOT NULL, coalesce(p.begins, -1) < 0, p.begins, p.ends,
              a.created, a.id""",
        row -> placed(row, state(row)),
        note);
  }

  /** All that are not in the trash, by id; those on notes that are gone or hidden as orphans. */
  public void each(Consumer<Exported> consumer) {
    database.each(
        PLACED
            + """
            , coalesce(n.gone OR s.removed, a.target NOT GLOB 'lanyard:*') AS away,
            CASE WHEN EXISTS (
              SELECT 1 FROM source o JOIN main.note m ON m.source = o.id AND m.path = n.path
              WHERE o.id <> n.source) THEN s.name END AS source_name
            FROM annotation a LEFT JOIN main.note n ON n.id = a.note
              LEFT JOIN source s ON s.id = n.source LEFT JOIN\s"""
            + SHOWN_PLACE
            + "WHERE a.deleted IS NULL ORDER BY a.id",
        row -> consumer.accept(exported(row)));
  }

  /** All of them, those in the trash too, the newest first. */
  public List<ListedAnnotation> listed() {
    return database.list(
        PLACED
            + """
            , a.deleted, coalesce(n.gone OR s.removed, a.target NOT GLOB 'lanyard:*') AS away,
            coalesce(f.title, CASE k.kind
              WHEN 'talk' THEN (SELECT title FROM talk WHERE id = k.entity)
              WHEN 'event' THEN (SELECT name FROM event WHERE id = k.entity)
              WHEN 'speaker' THEN (SELECT name FROM speaker WHERE id = k.entity)
              WHEN 'project' THEN (SELECT name FROM project WHERE id = k.entity) END,
              n.path, a.target) AS about,
            coalesce(n.id, k.note, 0) AS shown_in
            FROM annotation a LEFT JOIN main.note n ON n.id = a.note
              LEFT JOIN mark k ON k.id = a.id
              LEFT JOIN source s ON s.id = n.source
              LEFT JOIN note_fact f ON f.note = a.note LEFT JOIN\s"""
            + SHOWN_PLACE
            + "ORDER BY a.created DESC, a.id DESC",
        row ->
            new ListedAnnotation(
                row.flag("away") ? orphaned(AnnotationRows.of(row)) : placed(row, state(row)),
                row.text("about"),
                row.number("shown_in"),
                row.textOrNull("deleted") != null));
  }

  /** Keeps that what stands where an annotation was found again is not what was marked, or not. */
  public void refuse(String id, boolean refused) {
    database.update("DELETE FROM setting WHERE key = 'annotation.refused.' || ?", id);
    if (refused) {
      database.update(
          """
          INSERT INTO setting (key, value)
          SELECT 'annotation.refused.' || id, current_text FROM annotation_place
          WHERE id = ? AND state = 'review'""",
          id);
    }
  }

  /** Keeps what stands in a note that is about to be changed, if something in it is marked. */
  public void keepFormerText(long note) {
    database.update(
        """
        INSERT OR IGNORE INTO former_text SELECT n.id, n.text FROM main.note n
        WHERE n.id = ? AND EXISTS (
          SELECT 1 FROM annotation a
          WHERE a.note = n.id AND a.selector IS NOT NULL AND a.deleted IS NULL)""",
        note);
  }

  /** What stood in a note when its marked texts were found last, if that is known. */
  public Optional<String> formerText(long note) {
    return database.first(
        "SELECT text FROM former_text WHERE note = ?", row -> row.text("text"), note);
  }

  public void forgetFormerText(long note) {
    database.update("DELETE FROM former_text WHERE note = ?", note);
  }

  /**
   * Keeps where a marked text is.
   *
   * @param sha256 of the note's text that it was found in
   * @param current what stands there
   */
  public void put(
      Unplaced annotation, String sha256, AnchorState state, int start, int end, String current) {
    database.update(
        "INSERT OR REPLACE INTO annotation_place VALUES (?, ?, ?, ?, ?, ?, ?)",
        annotation.id(),
        sha256,
        annotation.selector(),
        state.wireName(),
        start,
        end,
        current);
  }

  private static Exported exported(Row row) {
    boolean away = row.flag("away");
    return new Exported(
        away ? orphaned(AnnotationRows.of(row)) : placed(row, state(row)),
        row.textOrNull("source_name"),
        away || row.textOrNull("selector") == null || row.textOrNull("state") != null);
  }

  private static AnchorState state(Row row) {
    if (row.textOrNull("selector") == null) {
      return AnchorState.ANCHORED;
    }
    String state = row.textOrNull("state");
    return state == null
        ? AnchorState.ORPHANED
        : AnchorState.valueOf(state.toUpperCase(Locale.ROOT));
  }

  private static PlacedAnnotation placed(Row row, AnchorState state) {
    String current = row.textOrNull("current_text");
    return current == null
        ? new PlacedAnnotation(AnnotationRows.of(row), state, -1, -1, "")
        : new PlacedAnnotation(
            AnnotationRows.of(row), state, row.count("begins"), row.count("ends"), current);
  }

  private static PlacedAnnotation orphaned(Annotation annotation) {
    return new PlacedAnnotation(annotation, AnchorState.ORPHANED, -1, -1, "");
  }
}

package app.lanyard.store;

import app.lanyard.model.EntityKind;
import app.lanyard.model.SourceSpan;
import java.util.List;

/** Reads the places that the library's talks, events, speakers and projects were found in. */
public final class EvidenceTable {

  private static final String PLACES_OF_TALK =
      """
      SELECT note, start_line, end_line, reason FROM mention WHERE talk = ?1
      UNION
      SELECT p.note, p.start_line, p.end_line,
        'The page of the person whom the talk names as “' || s.handle || '”' AS reason
      FROM mention m
        JOIN mention_speaker s ON s.mention = m.id
        JOIN person_page p ON p.id = s.page
      WHERE m.talk = ?1""";

  private static final String PLACES_OF_EVENT =
      """
      SELECT note, start_line, end_line, reason FROM event_mention WHERE event = ?1
      UNION
      SELECT t.note, t.line, t.line, 'You named it.' AS reason
      FROM talk t
      WHERE t.event = ?1 AND t.corrected = 1
        AND NOT EXISTS (
          SELECT 1 FROM mention m JOIN event_mention e ON e.event_key = m.event_key
          WHERE m.talk = t.id AND e.event = ?1)""";

  private static final String PLACES_OF_SPEAKER =
      """
      SELECT m.note, m.start_line, m.end_line, 'Named with the talk “' || m.title || '”' AS reason
      FROM mention_speaker s JOIN mention m ON m.id = s.mention
      WHERE s.speaker = ?1
      UNION
      SELECT p.note, p.start_line, p.end_line, 'The person’s own page' AS reason
      FROM mention_speaker s
        JOIN person_page p ON p.speaker_key = s.speaker_key
        JOIN main.note n ON n.id = p.note
      WHERE s.speaker = ?1 AND n.gone = 0
      UNION
      SELECT t.note, t.line, t.line, 'You named them.' AS reason
      FROM talk_speaker c JOIN talk t ON t.id = c.talk
      WHERE c.speaker = ?1 AND t.corrected = 1
        AND NOT EXISTS (
          SELECT 1 FROM mention m JOIN mention_speaker s ON s.mention = m.id
          WHERE m.talk = t.id AND s.speaker = ?1)""";

  private static final String PLACES_OF_PROJECT =
      """
      SELECT m.note, s.start_line, s.end_line, m.reason
      FROM project_wording w
        JOIN project_mention m ON m.wording = w.id
        JOIN project_span s ON s.mention = m.id
      WHERE w.project = ?1""";

  private final Database database;

  EvidenceTable(Database database) {
    this.database = database;
  }

  public int count(EntityKind kind, long id) {
    String sql =
        "SELECT count(*) FROM ("
            + places(kind)
            + ") p JOIN note_fact f ON f.note = p.note WHERE f.hidden = 0";
    return Math.toIntExact(database.number(sql, id));
  }

  /** The first places, in the order of notes and lines. */
  public List<EvidencePlace> places(EntityKind kind, long id, int limit) {
    return database.list(
        "SELECT p.*, f.title, f.path FROM ("
            + places(kind)
            + """
            ) p JOIN note_fact f ON f.note = p.note
            WHERE f.hidden = 0
            ORDER BY p.note, p.start_line, p.end_line, p.reason LIMIT ?2""",
        row ->
            new EvidencePlace(
                row.number("note"),
                row.text("title"),
                row.text("path"),
                new SourceSpan(row.count("start_line"), row.count("end_line")),
                row.text("reason")),
        id,
        limit);
  }

  static String places(EntityKind kind) {
    return switch (kind) {
      case TALK -> PLACES_OF_TALK;
      case EVENT -> PLACES_OF_EVENT;
      case SPEAKER -> PLACES_OF_SPEAKER;
      case PROJECT -> PLACES_OF_PROJECT;
    };
  }
}

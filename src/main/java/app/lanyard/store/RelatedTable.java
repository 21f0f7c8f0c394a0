package app.lanyard.store;

import app.lanyard.model.EntityKind;
import app.lanyard.model.page.Affiliation;
import app.lanyard.model.page.Related;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads who and what goes together with a speaker, project or event. */
public final class RelatedTable {

  private final Database database;

  RelatedTable(Database database) {
    this.database = database;
  }

  /** Who spoke with the speaker, about the project or at the event, the most frequent first. */
  public List<Related> people(EntityKind kind, long id, int limit) {
    return related(EntityKind.SPEAKER, people(kind), id, limit);
  }

  /**
   * The projects of the talks of a speaker or an event; those that are named in the same notes as a
   * project. The most frequent first.
   */
  public List<Related> projects(EntityKind kind, long id, int limit) {
    return related(EntityKind.PROJECT, projects(kind), id, limit);
  }

  /** What a speaker spoke for, the latest first. */
  public List<Affiliation> organisations(long speaker) {
    return database.list(
        organisations(),
        row ->
            new Affiliation(
                row.text("organisation"),
                year(row.numberOrNull("first")),
                year(row.numberOrNull("last")),
                row.count("talks")),
        speaker);
  }

  private static @Nullable Integer year(@Nullable Long year) {
    return year == null ? null : Math.toIntExact(year);
  }

  private List<Related> related(EntityKind kind, String sql, long id, int limit) {
    return database.list(
        sql,
        row -> new Related(kind, row.text("key"), row.text("name"), row.count("times")),
        id,
        limit);
  }

  static String people(EntityKind kind) {
    return "SELECT s.key, s.name, count(*) AS times FROM ("
        + switch (kind) {
          case TALK -> throw new IllegalArgumentException("Talks have no pages");
          case SPEAKER ->
              """
              SELECT DISTINCT other.talk, other.speaker
              FROM talk_speaker own JOIN talk_speaker other ON other.talk = own.talk
              WHERE own.speaker = ?1 AND other.speaker <> ?1""";
          case EVENT ->
              """
              SELECT DISTINCT c.talk, c.speaker
              FROM talk t JOIN talk_speaker c ON c.talk = t.id
              WHERE t.event = ?1""";
          case PROJECT ->
              """
              SELECT DISTINCT c.talk, c.speaker
              FROM project_wording w
                JOIN project_mention p ON p.wording = w.id
                JOIN project_talk t ON t.mention = p.id
                JOIN mention m ON m.id = t.talk_mention
                JOIN talk_speaker c ON c.talk = m.talk
              WHERE w.project = ?1""";
        }
        + """
        ) found JOIN speaker s ON s.id = found.speaker
        GROUP BY s.id ORDER BY times DESC, s.sort, s.id LIMIT ?2""";
  }

  static String projects(EntityKind kind) {
    return "SELECT p.key, p.name, count(*) AS times FROM ("
        + switch (kind) {
          case TALK -> throw new IllegalArgumentException("Talks have no pages");
          case SPEAKER ->
              """
              SELECT DISTINCT c.talk, w.project
              FROM talk_speaker c
                JOIN mention m ON m.talk = c.talk
                JOIN project_talk t ON t.talk_mention = m.id
                JOIN project_mention p ON p.id = t.mention
                JOIN project_wording w ON w.id = p.wording
              WHERE c.speaker = ?1""";
          case EVENT ->
              """
              SELECT DISTINCT k.id, w.project
              FROM talk k
                JOIN mention m ON m.talk = k.id
                JOIN project_talk t ON t.talk_mention = m.id
                JOIN project_mention p ON p.id = t.mention
                JOIN project_wording w ON w.id = p.wording
              WHERE k.event = ?1""";
          case PROJECT ->
              """
              SELECT DISTINCT p.note, w.project
              FROM (
                SELECT DISTINCT m.note
                FROM project_wording own
                  JOIN project_mention m ON m.wording = own.id
                  JOIN note_fact f ON f.note = m.note
                WHERE own.project = ?1 AND f.hidden = 0) told
                JOIN project_mention p ON p.note = told.note
                JOIN project_wording w ON w.id = p.wording
              WHERE w.project <> ?1""";
        }
        + """
        ) found JOIN project p ON p.id = found.project
        GROUP BY p.id ORDER BY times DESC, p.sort, p.id LIMIT ?2""";
  }

  static String organisations() {
    return "SELECT c.organisation, min("
        + Years.OF_TALK
        + ") AS first, max("
        + Years.OF_TALK
        + """
        ) AS last, count(DISTINCT c.talk) AS talks
        FROM talk_speaker c JOIN talk t ON t.id = c.talk
        WHERE c.speaker = ?1 AND c.organisation IS NOT NULL
        GROUP BY c.organisation
        ORDER BY last DESC, first DESC, talks DESC, c.organisation""";
  }
}

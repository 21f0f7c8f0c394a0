package app.lanyard.store;

import app.lanyard.model.DateSpan;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads what tells whether two things in the library may be one. */
public final class SuggestionTable {

  private static final String SPEAKERS = "(SELECT value FROM json_each(?))";

  private final Database database;

  SuggestionTable(Database database) {
    this.database = database;
  }

  /**
   * @param weight how many talks or notes it has
   */
  public record Named(long id, String key, String name, int weight) {}

  /** One talk of a speaker. */
  public record Appearance(
      long speaker,
      long talk,
      @Nullable String event,
      @Nullable String organisation,
      long noteId,
      int line) {}

  /**
   * @param partOfKey the key of the event it is part of
   */
  public record Dated(
      Named named, @Nullable DateSpan dates, @Nullable String partOfKey, long noteId, int line) {}

  /** A project, and where a note speaks of it first. */
  public record Addressed(Named named, String url, long noteId, int line) {}

  /** A talk, once for each of its speakers. */
  public record Given(
      long speaker,
      long talk,
      String key,
      String title,
      @Nullable Long event,
      @Nullable String eventName,
      @Nullable Long start,
      @Nullable Long end,
      long noteId,
      int line) {}

  public record Undated(
      long talk, String key, String title, String noteTitle, long noteId, int line) {}

  public List<Named> speakers() {
    return database.list(
        """
        SELECT s.id, s.key, s.name, count(DISTINCT t.talk) AS weight
        FROM speaker s JOIN talk_speaker t ON t.speaker = s.id
        GROUP BY s.id""",
        SuggestionTable::named);
  }

  /** The talks of these speakers. */
  public List<Appearance> appearances(Collection<Long> speakers) {
    return database.list(
        """
        SELECT t.speaker, t.talk, e.name AS event, t.organisation, k.note, k.line
        FROM talk_speaker t JOIN talk k ON k.id = t.talk LEFT JOIN event e ON e.id = k.event
        WHERE t.speaker IN\s"""
            + SPEAKERS
            + " ORDER BY t.speaker, t.talk",
        row ->
            new Appearance(
                row.number("speaker"),
                row.number("talk"),
                row.textOrNull("event"),
                row.textOrNull("organisation"),
                row.number("note"),
                row.count("line")),
        Json.array(speakers));
  }

  /** The names of those who gave talks together with each of these speakers. */
  public Map<Long, Set<String>> companions(Collection<Long> speakers) {
    var names = new HashMap<Long, Set<String>>();
    database.each(
        """
        SELECT DISTINCT t.speaker, s.name
        FROM talk_speaker t
          JOIN talk_speaker o ON o.talk = t.talk AND o.speaker <> t.speaker
          JOIN speaker s ON s.id = o.speaker
        WHERE t.speaker IN\s"""
            + SPEAKERS,
        row ->
            names
                .computeIfAbsent(row.number("speaker"), id -> new TreeSet<>())
                .add(row.text("name")),
        Json.array(speakers));
    return names;
  }

  /** In which places, each told by one note, each of these speakers is named. */
  public Map<Long, Set<Long>> mentions(Collection<Long> speakers) {
    var mentions = new HashMap<Long, Set<Long>>();
    database.each(
        """
        SELECT p.id AS speaker, s.mention
        FROM speaker p JOIN mention_speaker s ON s.speaker_key = p.key
        WHERE p.id IN\s"""
            + SPEAKERS,
        row ->
            mentions
                .computeIfAbsent(row.number("speaker"), id -> new HashSet<>())
                .add(row.number("mention")),
        Json.array(speakers));
    return mentions;
  }

  public List<Dated> events() {
    return database.list(
        """
        SELECT e.id, e.key, e.name, e.date_start, e.date_end, e.date_precision, e.part_of_key,
          (SELECT count(*) FROM talk t WHERE t.event = e.id) AS weight,
          m.note, m.start_line
        FROM event e JOIN event_mention m ON m.id = (
          SELECT f.id FROM event_mention f WHERE f.event_key = e.key
          ORDER BY f.note, f.start_line LIMIT 1)
        ORDER BY e.id""",
        row ->
            new Dated(
                named(row),
                DateColumns.span(row, ""),
                row.textOrNull("part_of_key"),
                row.number("note"),
                row.count("start_line")));
  }

  public List<Addressed> projects() {
    return database.list(
        """
        SELECT p.id, p.key, p.name, coalesce(p.url, '') AS url, count(*) AS weight,
          min(m.note) AS note,
          (SELECT min(s.start_line) FROM project_span s WHERE s.mention = m.id) AS line
        FROM project p
          JOIN project_wording w ON w.project = p.id
          JOIN project_mention m ON m.wording = w.id
          JOIN note_fact f ON f.note = m.note AND f.hidden = 0
        GROUP BY p.id""",
        row -> new Addressed(named(row), row.text("url"), row.number("note"), row.count("line")));
  }

  /** All talks by speaker, so that those of one speaker come together. */
  public void talksBySpeaker(Consumer<Given> consumer) {
    database.each(
        """
        SELECT s.speaker, t.id, t.key, t.title, t.event, e.name AS event_name, t.date_start,
          t.date_end, t.note, t.line
        FROM talk_speaker s JOIN talk t ON t.id = s.talk LEFT JOIN event e ON e.id = t.event
        ORDER BY s.speaker, t.id""",
        row ->
            consumer.accept(
                new Given(
                    row.number("speaker"),
                    row.number("id"),
                    row.text("key"),
                    row.text("title"),
                    row.numberOrNull("event"),
                    row.textOrNull("event_name"),
                    row.numberOrNull("date_start"),
                    row.numberOrNull("date_end"),
                    row.number("note"),
                    row.count("line"))));
  }

  public Optional<String> noteTitle(long noteId) {
    return database.first(
        "SELECT title FROM note_fact WHERE note = ?", row -> row.text("title"), noteId);
  }

  /** Talks of which neither a note nor their event says when they were given. */
  public List<Undated> undated(int limit) {
    return database.list(
        """
        SELECT t.id, t.key, t.title, t.note, t.line, f.title AS note_title
        FROM talk t JOIN note_fact f ON f.note = t.note
        WHERE t.date_end IS NULL ORDER BY t.note, t.line, t.id LIMIT ?""",
        row ->
            new Undated(
                row.number("id"),
                row.text("key"),
                row.text("title"),
                row.text("note_title"),
                row.number("note"),
                row.count("line")),
        limit);
  }

  private static Named named(Row row) {
    return new Named(row.number("id"), row.text("key"), row.text("name"), row.count("weight"));
  }
}

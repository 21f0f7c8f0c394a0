package app.lanyard.store;

import app.lanyard.model.FoundProject;
import app.lanyard.model.SourceSpan;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The projects as single notes tell of them, in the index. */
public final class ProjectMentionTable {

  private final Database database;

  ProjectMentionTable(Database database) {
    this.database = database;
  }

  /** Adds what a note tells of a project, after the note's talks were added. */
  void insert(long noteId, IndexedProject project) {
    FoundProject found = project.found();
    long mention =
        database.insert(
            "INSERT INTO project_mention (note, wording, reason) VALUES (?, ?, ?) RETURNING id",
            noteId,
            wordingOf(project),
            found.reason());
    for (SourceSpan span : found.spans()) {
      database.update(
          "INSERT OR IGNORE INTO project_span (mention, start_line, end_line) VALUES (?, ?, ?)",
          mention,
          span.startLine(),
          span.endLine());
    }
    database.update(
        """
        INSERT INTO project_talk (mention, talk_mention)
        SELECT DISTINCT s.mention, t.id
        FROM project_span s
          JOIN mention t ON t.start_line <= s.end_line AND t.end_line >= s.start_line
        WHERE s.mention = ? AND t.note = ?""",
        mention,
        noteId);
  }

  void remove(long noteId) {
    for (String part : List.of("project_span", "project_talk")) {
      database.update(
          "DELETE FROM "
              + part
              + " WHERE mention IN (SELECT id FROM project_mention WHERE note = ?)",
          noteId);
    }
    database.update("DELETE FROM project_mention WHERE note = ?", noteId);
  }

  void touch(String which, long parameter, TouchedKeys touched) {
    database.each(
        """
        SELECT DISTINCT t.token
        FROM project_mention m JOIN project_token t ON t.wording = m.wording
        WHERE\s"""
            + which,
        row -> touched.projects().add(row.text("token")),
        parameter);
  }

  /**
   * What the wordings with one of these tokens have for tokens, those that were split off them or
   * that they were split off, and those of the projects with one of them for a key.
   */
  public List<String> tokensBeside(Set<String> tokens) {
    String array = Json.array(tokens);
    return database.list(
        """
        SELECT DISTINCT token FROM project_token WHERE wording IN (
          SELECT wording FROM project_token WHERE token IN (SELECT value FROM json_each(?1))
          UNION
          SELECT w.id FROM project p JOIN project_wording w ON w.project = p.id
          WHERE p.key IN (SELECT value FROM json_each(?1))
          UNION
          SELECT w.id FROM project_token t
            JOIN project_wording w ON w.origin = t.wording AND w.origin > 0
          WHERE t.token IN (SELECT value FROM json_each(?1))
          UNION
          SELECT w.origin FROM project_token t JOIN project_wording w ON w.id = t.wording
          WHERE t.token IN (SELECT value FROM json_each(?1)))""",
        row -> row.text("token"),
        array);
  }

  /** The wordings with one of these tokens. */
  public List<ProjectWording> wordings(Collection<String> tokens) {
    return database.list(
        """
        SELECT w.*,
          (SELECT json_group_array(t.token) FROM project_token t WHERE t.wording = w.id) AS tokens,
          (SELECT count(DISTINCT m.note)
           FROM project_mention m JOIN note_fact f ON f.note = m.note
           WHERE m.wording = w.id AND f.hidden = 0) AS notes
        FROM project_wording w
        WHERE w.id IN (
          SELECT wording FROM project_token WHERE token IN (SELECT value FROM json_each(?)))
        ORDER BY w.id""",
        ProjectMentionTable::wording,
        Json.array(tokens));
  }

  private long wordingOf(IndexedProject project) {
    FoundProject found = project.found();
    String aliases = Json.array(found.aliases());
    String url = Objects.requireNonNullElse(found.url(), "");
    return database
        .first(
            """
            SELECT id FROM project_wording
            WHERE name = ? AND aliases = ? AND url = ? AND origin = 0""",
            row -> row.number("id"),
            found.name(),
            aliases,
            url)
        .orElseGet(() -> insertWording(project, aliases, url));
  }

  private long insertWording(IndexedProject project, String aliases, String url) {
    long id =
        database.insert(
            """
            INSERT INTO project_wording (project_key, repository, name, aliases, url)
            VALUES (?, ?, ?, ?, ?)
            RETURNING id""",
            project.key(),
            project.repository(),
            project.found().name(),
            aliases,
            url);
    for (String token : project.tokens()) {
      database.update("INSERT INTO project_token (token, wording) VALUES (?, ?)", token, id);
    }
    return id;
  }

  private static ProjectWording wording(Row row) {
    String url = row.text("url");
    return new ProjectWording(
        row.number("id"),
        row.text("project_key"),
        Json.texts(row.text("tokens")),
        row.textOrNull("repository"),
        row.text("name"),
        url.isEmpty() ? null : url,
        row.count("notes"));
  }
}

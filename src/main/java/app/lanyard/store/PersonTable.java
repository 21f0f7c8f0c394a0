package app.lanyard.store;

import app.lanyard.model.FoundPerson;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The pages about persons, and what talks say of persons by naming their page. */
public final class PersonTable {

  private final Database database;

  PersonTable(Database database) {
    this.database = database;
  }

  /**
   * A page whose file is there.
   *
   * @param path of its note in its source
   */
  public record Page(long id, long sourceId, String handle, String path) {}

  /**
   * A person named with a talk by the handle of a page.
   *
   * @param path of the note in its source
   * @param page the page that gave the name until now, or null if none did
   */
  public record Credit(
      long mention, int position, long sourceId, String handle, String path, @Nullable Long page) {}

  void insert(long noteId, IndexedPerson person) {
    FoundPerson found = person.found();
    database.update(
        """
        INSERT INTO person_page (note, handle, speaker_key, name, organisation, start_line,
          end_line)
        VALUES (?, ?, ?, ?, ?, ?, ?)""",
        noteId,
        found.handle(),
        person.key(),
        found.name(),
        found.organisation(),
        found.span().startLine(),
        found.span().endLine());
  }

  void remove(long noteId) {
    database.update("DELETE FROM person_page WHERE note = ?", noteId);
  }

  void touchPages(String which, long parameter, TouchedKeys touched) {
    database.each(
        "SELECT handle FROM person_page WHERE " + which,
        row -> touched.handles().add(row.text("handle")),
        parameter);
  }

  void touchCredits(String which, long parameter, TouchedKeys touched) {
    database.each(
        """
        SELECT DISTINCT s.handle FROM mention m JOIN mention_speaker s ON s.mention = m.id
        WHERE s.handle IS NOT NULL AND\s"""
            + which,
        row -> touched.handles().add(row.text("handle")),
        parameter);
  }

  /** The pages with these handles, in the order of their numbers. */
  public List<Page> pages(Set<String> handles) {
    return database.list(
        """
        SELECT p.id, p.handle, n.source, n.path
        FROM person_page p JOIN main.note n ON n.id = p.note
        WHERE n.gone = 0 AND p.handle IN (SELECT value FROM json_each(?))
        ORDER BY p.id""",
        row ->
            new Page(row.number("id"), row.number("source"), row.text("handle"), row.text("path")),
        Json.array(handles));
  }

  /** All that name a page by one of these handles. */
  public List<Credit> credits(Set<String> handles) {
    return database.list(
        """
        SELECT s.mention, s.position, s.handle, s.page, f.source, f.path
        FROM mention_speaker s
          JOIN mention m ON m.id = s.mention
          JOIN note_fact f ON f.note = m.note
        WHERE s.handle IN (SELECT value FROM json_each(?))""",
        row ->
            new Credit(
                row.number("mention"),
                row.count("position"),
                row.number("source"),
                row.text("handle"),
                row.text("path"),
                row.numberOrNull("page")),
        Json.array(handles));
  }

  /** Lets a credit say what a page says of the person, or what is written if there is no page. */
  public void name(Credit credit, @Nullable Page page, TouchedKeys touched) {
    Long id = page == null ? null : page.id();
    if (Objects.equals(id, credit.page())) {
      return;
    }
    if (id == null) {
      database.update(
          """
          UPDATE mention_speaker SET page = NULL, speaker_key = written_key, name = written_name,
            organisation = written_organisation
          WHERE mention = ? AND position = ?""",
          credit.mention(),
          credit.position());
    } else {
      database.update(
          """
          UPDATE mention_speaker SET page = p.id, speaker_key = p.speaker_key, name = p.name,
            organisation = coalesce(written_organisation, p.organisation)
          FROM person_page p
          WHERE p.id = ? AND mention = ? AND position = ?""",
          id,
          credit.mention(),
          credit.position());
    }
    database.each(
        "SELECT title_key FROM mention WHERE id = ?",
        row -> touched.titles().add(row.text("title_key")),
        credit.mention());
  }
}

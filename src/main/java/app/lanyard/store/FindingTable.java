package app.lanyard.store;

import app.lanyard.model.NoteFacts;
import app.lanyard.model.Problem;
import app.lanyard.model.SpeakerCredit;
import app.lanyard.model.TalkLink;
import java.util.List;
import java.util.TreeSet;

/** What single notes tell, in the index. Each change says what has to be joined again after it. */
public final class FindingTable {

  private final Database database;

  private final ProjectMentionTable projects;
  private final PersonTable people;

  FindingTable(Database database) {
    this.database = database;
    this.projects = new ProjectMentionTable(database);
    this.people = new PersonTable(database);
  }

  /** Puts what was found in a note in the place of what was found in it before. */
  public void replace(IndexedNote note, TouchedKeys touched) {
    remove(note.noteId(), touched);
    insertFacts(note);
    insertTags(note);
    insertText(note);
    for (Problem problem : note.problems()) {
      database.update(
          "INSERT INTO finding_problem (note, line, reason) VALUES (?, ?, ?)",
          note.noteId(),
          problem.line(),
          problem.reason());
    }
    note.events().forEach(event -> insertEvent(note.noteId(), event));
    for (int position = 0; position < note.talks().size(); position++) {
      insertTalk(note.noteId(), position, note.talks().get(position));
    }
    note.projects().forEach(project -> projects.insert(note.noteId(), project));
    note.people().forEach(person -> people.insert(note.noteId(), person));
    touch("note = ?", note.noteId(), touched);
  }

  /** Has looked up anew what a note's file being there or gone changes. */
  public void touchPages(long noteId, TouchedKeys touched) {
    people.touchPages("note = ?", noteId, touched);
  }

  /** Hides or shows what was found in all notes of a source. */
  public void setHidden(long sourceId, boolean hidden, TouchedKeys touched) {
    database.update("UPDATE note_fact SET hidden = ? WHERE source = ?", hidden ? 1 : 0, sourceId);
    touch("note IN (SELECT note FROM note_fact WHERE source = ?)", sourceId, touched);
  }

  /** The sources that the index hides and the library shows, or the other way round. */
  public List<Long> sourcesOutOfStep() {
    return database.list(
        """
        SELECT DISTINCT f.source AS id
        FROM note_fact f JOIN source s ON s.id = f.source
        WHERE f.hidden <> s.removed""",
        row -> row.number("id"));
  }

  /** The notes that the index holds and the library does not. */
  public List<Long> notInLibrary() {
    return database.list(
        "SELECT note FROM note_fact WHERE note NOT IN (SELECT id FROM main.note)",
        row -> row.number("note"));
  }

  /** Takes out all that was found in a note. */
  public void remove(long noteId, TouchedKeys touched) {
    touch("note = ?", noteId, touched);
    database.update(
        "DELETE FROM mention_speaker WHERE mention IN (SELECT id FROM mention WHERE note = ?)",
        noteId);
    database.update(
        "DELETE FROM mention_link WHERE mention IN (SELECT id FROM mention WHERE note = ?)",
        noteId);
    database.update("DELETE FROM mention WHERE note = ?", noteId);
    database.update("DELETE FROM event_mention WHERE note = ?", noteId);
    projects.remove(noteId);
    people.remove(noteId);
    database.update("DELETE FROM finding_problem WHERE note = ?", noteId);
    database.update("DELETE FROM note_fact WHERE note = ?", noteId);
    database.update("DELETE FROM note_tag WHERE note = ?", noteId);
    database.update("DELETE FROM note_text WHERE rowid = ?", noteId);
  }

  private void touch(String which, long parameter, TouchedKeys touched) {
    database.each(
        "SELECT event_key FROM event_mention WHERE " + which,
        row -> touched.events().add(row.text("event_key")),
        parameter);
    database.each(
        "SELECT title_key, schedule_key, talk FROM mention WHERE " + which,
        row -> {
          touched.titles().add(row.text("title_key"));
          String schedule = row.textOrNull("schedule_key");
          if (schedule != null) {
            touched.schedules().add(schedule);
          }
          Long talk = row.numberOrNull("talk");
          if (talk != null) {
            touched.talks().add(talk);
          }
        },
        parameter);
    projects.touch(which, parameter, touched);
    people.touchPages(which, parameter, touched);
    people.touchCredits(which, parameter, touched);
  }

  private void insertFacts(IndexedNote note) {
    NoteFacts facts = note.facts();
    database.update(
        """
        INSERT INTO note_fact (note, source, path, sha256, hidden, title, author, language, tags,
          date_start, date_end, date_precision, date_origin)
        SELECT ?, id, ?, ?, removed, ?, ?, ?, ?, ?, ?, ?, ? FROM source WHERE id = ?""",
        new Parameters()
            .add(note.noteId(), note.path(), note.sha256(), facts.title(), facts.author())
            .add(facts.language(), Json.array(facts.tags()))
            .addDate(facts.date())
            .add(note.sourceId())
            .toArray());
  }

  /** Of two spellings of a tag the first in order, whatever their order in the note. */
  private void insertTags(IndexedNote note) {
    for (String tag : new TreeSet<>(note.facts().tags())) {
      database.update(
          "INSERT OR IGNORE INTO note_tag (note, key, tag) VALUES (?, ?, ?)",
          note.noteId(),
          FacetKey.of(tag),
          tag);
    }
  }

  private void insertText(IndexedNote note) {
    String author = note.facts().author();
    database.update(
        "INSERT INTO note_text (rowid, title, path, author, tags, text) VALUES (?, ?, ?, ?, ?, ?)",
        note.noteId(),
        SearchText.indexed(note.facts().title()),
        SearchText.indexed(note.path()),
        author == null ? null : SearchText.indexed(author),
        SearchText.indexed(String.join("\n", note.facts().tags())),
        SearchText.indexed(note.text()));
  }

  private void insertEvent(long noteId, IndexedEvent event) {
    database.update(
        """
        INSERT INTO event_mention (note, event_key, name, date_start, date_end, date_precision,
          date_origin, location, part_of_key, start_line, end_line, reason, implied)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        new Parameters()
            .add(noteId, event.key(), event.found().name())
            .addDate(event.found().date())
            .add(event.found().location(), event.partOfKey())
            .add(event.found().span().startLine(), event.found().span().endLine())
            .add(event.found().reason(), event.implied() ? 1 : 0)
            .toArray());
  }

  private void insertTalk(long noteId, int position, IndexedTalk talk) {
    long mention =
        database.insert(
            """
            INSERT INTO mention (note, position, schedule_key, title_key, event_key, title, kind,
              date_start, date_end, date_precision, date_origin, time_start, time_end, abstract,
              owner_role, start_line, end_line, reason)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            RETURNING id""",
            new Parameters()
                .add(noteId, position, talk.scheduleKey(), talk.titleKey(), talk.eventKey())
                .add(talk.found().title(), talk.found().kind().wireName())
                .addDate(talk.found().date())
                .addTime(talk.found().time())
                .add(talk.found().abstractText(), talk.found().ownerRole())
                .add(talk.found().span().startLine(), talk.found().span().endLine())
                .add(talk.found().reason())
                .toArray());
    insertSpeakers(mention, talk);
    insertLinks(mention, talk.found().links());
  }

  private void insertSpeakers(long mention, IndexedTalk talk) {
    List<SpeakerCredit> speakers = talk.found().speakers();
    for (int position = 0; position < speakers.size(); position++) {
      SpeakerCredit speaker = speakers.get(position);
      database.update(
          """
          INSERT INTO mention_speaker (mention, position, speaker_key, name, organisation, role,
            handle, written_key, written_name, written_organisation)
          VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, iif(?7 IS NULL, NULL, ?3), iif(?7 IS NULL, NULL, ?4),
            iif(?7 IS NULL, NULL, ?5))""",
          mention,
          position,
          talk.speakerKeys().get(position),
          speaker.name(),
          speaker.organisation(),
          speaker.role().wireName(),
          speaker.handle());
    }
  }

  private void insertLinks(long mention, List<TalkLink> links) {
    for (int position = 0; position < links.size(); position++) {
      database.update(
          "INSERT INTO mention_link (mention, position, kind, url) VALUES (?, ?, ?, ?)",
          mention,
          position,
          links.get(position).kind().wireName(),
          links.get(position).url());
    }
  }
}

package app.lanyard.store;

import app.lanyard.model.SpeakerCredit;
import app.lanyard.store.JoinedTalk.KeyedCredit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The talks as joined from all notes, their speakers and their full-text index. */
public final class JoinedTalkTable {

  private final Database database;
  private final SpeakerNames speakers;

  JoinedTalkTable(Database database) {
    this.database = database;
    this.speakers = new SpeakerNames(database);
  }

  /**
   * Puts joined talks in the place of all that rested on what was touched. A talk keeps its number
   * as long as it has its key.
   */
  public void replace(TouchedKeys touched, List<JoinedTalk> joined) {
    Set<Long> outdated = outdated(touched);
    var touchedSpeakers = new HashSet<>(speakers.ofTalks(outdated));
    Map<String, Event> events = events(joined);
    Set<String> known = known(joined);
    for (JoinedTalk talk : joined) {
      Event event = talk.eventKey() == null ? null : events.get(talk.eventKey());
      outdated.remove(put(talk, event, known.contains(talk.key()), touchedSpeakers));
    }
    outdated.forEach(this::delete);
    speakers.refresh(touchedSpeakers);
    new NameIndex(database).refreshSpeakers(touchedSpeakers);
  }

  private Set<Long> outdated(TouchedKeys touched) {
    var talks = new HashSet<>(touched.talks());
    String titles = Json.array(touched.titles());
    database.each(
        """
        SELECT DISTINCT talk FROM mention
        WHERE talk IS NOT NULL AND title_key IN (SELECT value FROM json_each(?))""",
        row -> talks.add(row.number("talk")),
        titles);
    database.update(
        "UPDATE mention SET talk = NULL WHERE title_key IN (SELECT value FROM json_each(?))",
        titles);
    return talks;
  }

  private Set<String> known(List<JoinedTalk> talks) {
    return Set.copyOf(
        database.list(
            "SELECT key FROM talk WHERE key IN (SELECT value FROM json_each(?))",
            row -> row.text("key"),
            Json.array(talks.stream().map(JoinedTalk::key).toList())));
  }

  private Map<String, Event> events(List<JoinedTalk> talks) {
    var events = new HashMap<String, Event>();
    database.each(
        "SELECT id, key, name FROM event WHERE key IN (SELECT value FROM json_each(?))",
        row -> events.put(row.text("key"), new Event(row.number("id"), row.text("name"))),
        Json.array(
            talks.stream()
                .map(JoinedTalk::eventKey)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet())));
    return events;
  }

  private long put(
      JoinedTalk talk, @Nullable Event event, boolean known, Set<String> touchedSpeakers) {
    long id = putRow(talk, event);
    if (known) {
      deleteParts(id);
    }
    putSpeakers(id, talk.speakers(), touchedSpeakers);
    putLinks(id, talk);
    putText(id, talk, event);
    for (TalkMention mention : talk.mentions()) {
      database.update("UPDATE mention SET talk = ? WHERE id = ?", id, mention.id());
    }
    return id;
  }

  private long putRow(JoinedTalk talk, @Nullable Event event) {
    TalkMention first = talk.mentions().getFirst();
    return database.insert(
        """
        INSERT INTO talk (key, title, event, kind, date_start, date_end, date_precision,
          date_origin, note, line, owner_role, abstract)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (key) DO UPDATE SET title = excluded.title, event = excluded.event,
          kind = excluded.kind, date_start = excluded.date_start, date_end = excluded.date_end,
          date_precision = excluded.date_precision, date_origin = excluded.date_origin,
          note = excluded.note, line = excluded.line, owner_role = excluded.owner_role,
          abstract = excluded.abstract
        RETURNING id""",
        new Parameters()
            .add(talk.key(), talk.title(), event == null ? null : event.id())
            .add(talk.kind().wireName())
            .addDate(talk.date())
            .add(first.noteId(), first.talk().found().span().startLine())
            .add(talk.ownerRole(), talk.abstractText())
            .toArray());
  }

  private void putSpeakers(long talk, List<KeyedCredit> credits, Set<String> touchedSpeakers) {
    for (int position = 0; position < credits.size(); position++) {
      KeyedCredit credit = credits.get(position);
      touchedSpeakers.add(credit.key());
      SpeakerCredit person = credit.credit();
      database.update(
          """
          INSERT INTO talk_speaker (talk, position, speaker, organisation, role)
          VALUES (?, ?, ?, ?, ?)""",
          talk,
          position,
          speakers.idOf(credit.key(), person.name()),
          person.organisation(),
          person.role().wireName());
    }
  }

  private void putLinks(long id, JoinedTalk talk) {
    for (int position = 0; position < talk.links().size(); position++) {
      database.update(
          "INSERT INTO talk_link (talk, position, kind, url) VALUES (?, ?, ?, ?)",
          id,
          position,
          talk.links().get(position).kind().wireName(),
          talk.links().get(position).url());
    }
  }

  private void putText(long id, JoinedTalk talk, @Nullable Event event) {
    String names =
        talk.speakers().stream()
            .map(speaker -> speaker.credit().name())
            .collect(Collectors.joining("\n"));
    String text = talk.abstractText();
    database.update(
        "INSERT INTO talk_text (rowid, title, event, speakers, abstract) VALUES (?, ?, ?, ?, ?)",
        id,
        SearchText.indexed(talk.title()),
        event == null ? null : SearchText.indexed(event.name()),
        SearchText.indexed(names),
        text == null ? null : SearchText.indexed(text));
  }

  private void delete(long id) {
    deleteParts(id);
    database.update("DELETE FROM talk WHERE id = ?", id);
  }

  private void deleteParts(long id) {
    database.update("DELETE FROM talk_speaker WHERE talk = ?", id);
    database.update("DELETE FROM talk_link WHERE talk = ?", id);
    database.update("DELETE FROM talk_text WHERE rowid = ?", id);
  }

  private record Event(long id, String name) {}
}

package app.lanyard.store;

import app.lanyard.model.SpeakerCredit;
import app.lanyard.store.JoinedTalk.KeyedCredit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The talks as joined from all notes, their speakers and their full-text index. */
public final class JoinedTalkTable {

  private final Database database;
  private final SpeakerNames speakers;
  private final TalkText text;

  JoinedTalkTable(Database database) {
    this.database = database;
    this.speakers = new SpeakerNames(database);
    this.text = new TalkText(database);
  }

  /**
   * Puts joined talks in the place of all that rested on what was touched. A talk keeps its number
   * as long as it has its key.
   *
   * @param touched is told the numbers of all talks that are others now, or are gone
   * @param givenName the name that a person gave the speaker with a key
   * @return the keys of the events that the outdated talks had
   */
  public Set<String> replace(
      TouchedKeys touched, List<JoinedTalk> joined, Function<String, Optional<String>> givenName) {
    Set<Long> outdated = outdated(touched);
    Set<String> formerEvents = eventsOf(outdated);
    var rewritten = new HashSet<>(outdated);
    var touchedSpeakers = new HashSet<>(touched.speakers());
    touchedSpeakers.addAll(speakers.ofTalks(outdated));
    Map<String, Long> events = events(joined);
    Set<String> known = known(joined);
    for (JoinedTalk talk : joined) {
      Long event = talk.eventKey() == null ? null : events.get(talk.eventKey());
      long id = put(talk, event, known.contains(talk.key()), touchedSpeakers);
      outdated.remove(id);
      rewritten.add(id);
    }
    outdated.forEach(this::delete);
    rewritten.addAll(speakers.refresh(touchedSpeakers, givenName));
    new NameIndex(database).refreshSpeakers(touchedSpeakers);
    text.refresh(rewritten);
    touched.talks().addAll(rewritten);
    return formerEvents;
  }

  /**
   * The key of the speaker of that name: rather one of the talk than another.
   *
   * @param key rather the one with this key than another elsewhere
   */
  public Optional<String> speakerKeyOfName(String name, String key, String talkKey) {
    return speakers.keyOfName(name, key, talkKey);
  }

  private Set<String> eventsOf(Set<Long> talks) {
    return Set.copyOf(
        database.list(
            """
            SELECT DISTINCT e.key FROM talk t JOIN event e ON e.id = t.event
            WHERE t.id IN (SELECT value FROM json_each(?))""",
            row -> row.text("key"),
            Json.array(talks)));
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
        """
        UPDATE mention_speaker SET speaker = NULL
        WHERE speaker IS NOT NULL AND mention IN (
          SELECT id FROM mention WHERE title_key IN (SELECT value FROM json_each(?)))""",
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

  private Map<String, Long> events(List<JoinedTalk> talks) {
    var events = new HashMap<String, Long>();
    database.each(
        "SELECT id, key FROM event WHERE key IN (SELECT value FROM json_each(?))",
        row -> events.put(row.text("key"), row.number("id")),
        Json.array(
            talks.stream()
                .map(JoinedTalk::eventKey)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet())));
    return events;
  }

  private long put(
      JoinedTalk talk, @Nullable Long event, boolean known, Set<String> touchedSpeakers) {
    long id = putRow(talk, event);
    if (known) {
      deleteParts(id);
    }
    putSpeakers(id, talk, touchedSpeakers);
    putLinks(id, talk);
    for (TalkMention mention : talk.mentions()) {
      database.update("UPDATE mention SET talk = ? WHERE id = ?", id, mention.id());
    }
    return id;
  }

  private long putRow(JoinedTalk talk, @Nullable Long event) {
    TalkMention first = talk.mentions().getFirst();
    return database.insert(
        """
        INSERT INTO talk (key, title, event, kind, date_start, date_end, date_precision,
          date_origin, time_start, time_end, note, line, owner_role, abstract, corrected)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (key) DO UPDATE SET title = excluded.title, event = excluded.event,
          kind = excluded.kind, date_start = excluded.date_start, date_end = excluded.date_end,
          date_precision = excluded.date_precision, date_origin = excluded.date_origin,
          time_start = excluded.time_start, time_end = excluded.time_end,
          note = excluded.note, line = excluded.line, owner_role = excluded.owner_role,
          abstract = excluded.abstract, corrected = excluded.corrected
        RETURNING id""",
        new Parameters()
            .add(talk.key(), talk.title(), event)
            .add(talk.kind().wireName())
            .addDate(talk.date())
            .addTime(talk.time())
            .add(first.noteId(), first.talk().found().span().startLine())
            .add(talk.ownerRole(), talk.abstractText(), talk.corrected() ? 1 : 0)
            .toArray());
  }

  private void putSpeakers(long id, JoinedTalk talk, Set<String> touchedSpeakers) {
    for (int position = 0; position < talk.speakers().size(); position++) {
      KeyedCredit credit = talk.speakers().get(position);
      touchedSpeakers.add(credit.key());
      SpeakerCredit person = credit.credit();
      long speaker = speakers.idOf(credit.key(), person.name());
      database.update(
          """
          INSERT INTO talk_speaker (talk, position, speaker, name, organisation,
            organisation_key, role)
          VALUES (?, ?, ?, ?, ?, ?, ?)""",
          id,
          position,
          speaker,
          person.name(),
          person.organisation(),
          person.organisation() == null ? null : FacetKey.of(person.organisation()),
          person.role().wireName());
      attachMentions(speaker, credit, talk.mentions());
    }
  }

  private void attachMentions(long speaker, KeyedCredit credit, List<TalkMention> mentions) {
    for (TalkMention mention : mentions) {
      for (String told : credit.told()) {
        if (mention.talk().speakerKeys().contains(told)) {
          database.update(
              "UPDATE mention_speaker SET speaker = ? WHERE mention = ? AND speaker_key = ?",
              speaker,
              mention.id(),
              told);
        }
      }
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

  private void delete(long id) {
    deleteParts(id);
    database.update("DELETE FROM talk WHERE id = ?", id);
  }

  private void deleteParts(long id) {
    database.update("DELETE FROM talk_speaker WHERE talk = ?", id);
    database.update("DELETE FROM talk_link WHERE talk = ?", id);
  }
}

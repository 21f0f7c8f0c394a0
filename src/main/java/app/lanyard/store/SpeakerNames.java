package app.lanyard.store;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The speakers: one row for each key, under the name that a person gave, else the spelling that
 * most notes use.
 */
final class SpeakerNames {

  private final Database database;

  SpeakerNames(Database database) {
    this.database = database;
  }

  /** The number of the speaker with this key, who is added if not known yet. */
  long idOf(String key, String name) {
    return database
        .first("SELECT id FROM speaker WHERE key = ?", row -> row.number("id"), key)
        .orElseGet(
            () ->
                database.insert(
                    "INSERT INTO speaker (key, name) VALUES (?, ?) RETURNING id", key, name));
  }

  /** See {@link JoinedTalkTable#speakerKeyOfName}. */
  Optional<String> keyOfName(String name, String key, String talkKey) {
    return database.first(
        """
        SELECT s.key FROM speaker s
        LEFT JOIN talk_speaker t ON t.speaker = s.id
          AND t.talk = (SELECT id FROM talk WHERE key = ?)
        WHERE s.name = ? OR t.name = ?
        ORDER BY t.talk IS NULL, s.name <> ?, s.key <> ?, s.id LIMIT 1""",
        row -> row.text("key"),
        talkKey,
        name,
        name,
        name,
        key);
  }

  /** The keys of all speakers of these talks. */
  Set<String> ofTalks(Set<Long> talks) {
    var keys = new HashSet<String>();
    database.each(
        """
        SELECT DISTINCT s.key FROM talk_speaker t JOIN speaker s ON s.id = t.speaker
        WHERE t.talk IN (SELECT value FROM json_each(?))""",
        row -> keys.add(row.text("key")),
        Json.array(talks));
    return keys;
  }

  /**
   * Chooses the names of these speakers and counts their talks anew, and forgets those without any.
   *
   * @param given the name that a person gave the speaker with a key
   * @return the talks of those who have another name now
   */
  Set<Long> refresh(Set<String> keys, Function<String, Optional<String>> given) {
    forgetIdle(keys);
    var renamed = new HashSet<Long>();
    var others = new HashSet<String>();
    for (String key : keys) {
      given.apply(key).ifPresentOrElse(name -> setName(key, name, renamed), () -> others.add(key));
    }
    chooseNames(others, renamed);
    countTalks(keys);
    return talksOf(renamed);
  }

  private void countTalks(Set<String> keys) {
    database.update(
        """
        UPDATE speaker SET (talks, latest) = (
          SELECT count(DISTINCT t.id), max(t.date_end)
          FROM talk_speaker c JOIN talk t ON t.id = c.talk
          WHERE c.speaker = speaker.id)
        WHERE key IN (SELECT value FROM json_each(?))""",
        Json.array(keys));
  }

  private void forgetIdle(Set<String> keys) {
    database.update(
        """
        DELETE FROM speaker
        WHERE key IN (SELECT value FROM json_each(?))
          AND NOT EXISTS (SELECT 1 FROM talk_speaker WHERE talk_speaker.speaker = speaker.id)""",
        Json.array(keys));
  }

  private void setName(String key, String name, Set<Long> renamed) {
    database.each(
        "UPDATE speaker SET name = ? WHERE key = ? AND name <> ? RETURNING id",
        row -> renamed.add(row.number("id")),
        name,
        key,
        name);
  }

  /** Rather a spelling of the key itself than of one that was merged into it. */
  private void chooseNames(Set<String> keys, Set<Long> renamed) {
    database.each(
        """
        WITH choice AS (
          SELECT id, coalesce(
            (SELECT m.name FROM mention_speaker m WHERE m.speaker = speaker.id
             GROUP BY m.name
             ORDER BY max(m.speaker_key = speaker.key) DESC, count(*) DESC,
               length(m.name) DESC, m.name
             LIMIT 1),
            (SELECT t.name FROM talk_speaker t WHERE t.speaker = speaker.id
             GROUP BY t.name ORDER BY count(*) DESC, length(t.name) DESC, t.name LIMIT 1)) AS name
          FROM speaker WHERE key IN (SELECT value FROM json_each(?)))
        UPDATE speaker SET name = choice.name FROM choice
        WHERE speaker.id = choice.id AND speaker.name <> choice.name
        RETURNING speaker.id""",
        row -> renamed.add(row.number("id")),
        Json.array(keys));
  }

  private Set<Long> talksOf(Set<Long> speakers) {
    return Set.copyOf(
        database.list(
            """
            SELECT DISTINCT talk FROM talk_speaker
            WHERE speaker IN (SELECT value FROM json_each(?))""",
            row -> row.number("talk"),
            Json.array(speakers)));
  }
}

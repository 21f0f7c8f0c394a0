package app.lanyard.store;

import java.util.HashSet;
import java.util.Set;

/** The speakers: one row for each key, under the spelling that most notes use. */
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

  /** Chooses the names of these speakers anew, and forgets those without a talk. */
  void refresh(Set<String> keys) {
    String array = Json.array(keys);
    database.update(
        """
        DELETE FROM speaker
        WHERE key IN (SELECT value FROM json_each(?))
          AND NOT EXISTS (SELECT 1 FROM talk_speaker WHERE talk_speaker.speaker = speaker.id)""",
        array);
    database.update(
        """
        UPDATE speaker SET name = (
          SELECT m.name FROM mention_speaker m
          WHERE m.speaker_key = speaker.key
          GROUP BY m.name ORDER BY count(*) DESC, length(m.name) DESC, m.name LIMIT 1)
        WHERE key IN (SELECT value FROM json_each(?))
          AND EXISTS (SELECT 1 FROM mention_speaker m WHERE m.speaker_key = speaker.key)""",
        array);
  }
}

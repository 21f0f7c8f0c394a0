package app.lanyard.store;

import app.lanyard.model.SpeakerCredit;
import app.lanyard.model.SpeakerRole;
import app.lanyard.model.TalkKind;
import app.lanyard.model.correction.TalkDetails;
import app.lanyard.model.correction.TalkRef;
import java.util.List;
import java.util.Optional;

/** Reads what can be put right about a talk. */
final class TalkDetailsTable {

  private final Database database;

  TalkDetailsTable(Database database) {
    this.database = database;
  }

  Optional<TalkDetails> find(long talkId) {
    return database.first(
        """
        SELECT t.*, e.name AS event_name,
          (SELECT m.title FROM mention m WHERE m.talk = t.id AND m.note = t.note
           ORDER BY m.start_line <> t.line, m.position, m.id LIMIT 1) AS told_title
        FROM talk t LEFT JOIN event e ON e.id = t.event
        WHERE t.id = ?""",
        row ->
            new TalkDetails(
                new TalkRef(row.text("key"), row.text("told_title"), row.number("note")),
                row.text("title"),
                DateColumns.date(row),
                row.textOrNull("event_name"),
                TalkKind.ofWireName(row.text("kind")),
                speakers(talkId),
                row.flag("corrected")),
        talkId);
  }

  private List<SpeakerCredit> speakers(long talkId) {
    return database.list(
        """
        SELECT s.name, t.organisation, t.role
        FROM talk_speaker t JOIN speaker s ON s.id = t.speaker
        WHERE t.talk = ? ORDER BY t.position""",
        row ->
            new SpeakerCredit(
                row.text("name"),
                row.textOrNull("organisation"),
                SpeakerRole.ofWireName(row.text("role"))),
        talkId);
  }
}

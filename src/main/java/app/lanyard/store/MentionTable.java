package app.lanyard.store;

import app.lanyard.model.FoundEvent;
import app.lanyard.model.FoundTalk;
import app.lanyard.model.LinkKind;
import app.lanyard.model.SourceSpan;
import app.lanyard.model.SpeakerCredit;
import app.lanyard.model.SpeakerRole;
import app.lanyard.model.TalkKind;
import app.lanyard.model.TalkLink;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what single notes tell, for joining. Notes of removed sources are left out. */
public final class MentionTable {

  private final Database database;

  MentionTable(Database database) {
    this.database = database;
  }

  /** The events with these keys, in the order of notes and lines. */
  public List<IndexedEvent> events(Set<String> keys) {
    return database.list(
        """
        SELECT m.* FROM event_mention m JOIN note_fact f ON f.note = m.note
        WHERE f.hidden = 0 AND m.event_key IN (SELECT value FROM json_each(?))
        ORDER BY m.note, m.start_line, m.id""",
        MentionTable::event,
        Json.array(keys));
  }

  /** Adds the titles of all talks of these events. */
  public void addTitlesOfEvents(Collection<String> eventKeys, TouchedKeys touched) {
    database.each(
        "SELECT DISTINCT title_key FROM mention WHERE event_key IN (SELECT value FROM json_each(?))",
        row -> touched.titles().add(row.text("title_key")),
        Json.array(eventKeys));
  }

  /**
   * Adds what hangs together with the touched titles and identifiers: talks with an identifier in
   * common may have several titles, and talks with a title in common several identifiers.
   */
  public void addConnected(TouchedKeys touched) {
    int before;
    do {
      before = touched.titles().size() + touched.schedules().size();
      String titles = Json.array(touched.titles());
      String schedules = Json.array(touched.schedules());
      database.each(
          """
          SELECT title_key, schedule_key FROM mention
          WHERE schedule_key IN (SELECT value FROM json_each(?))
          UNION
          SELECT title_key, schedule_key FROM mention
          WHERE schedule_key IS NOT NULL AND title_key IN (SELECT value FROM json_each(?))""",
          row -> {
            touched.titles().add(row.text("title_key"));
            touched.schedules().add(row.text("schedule_key"));
          },
          schedules,
          titles);
    } while (touched.titles().size() + touched.schedules().size() > before);
  }

  /** The talks with these titles, in the order of notes and of their places in them. */
  public List<TalkMention> talks(Set<String> titleKeys) {
    String keys = Json.array(titleKeys);
    Map<Long, List<KeyedSpeaker>> speakers = speakers(keys);
    Map<Long, List<TalkLink>> links = links(keys);
    return database.list(
        """
        SELECT m.* FROM mention m JOIN note_fact f ON f.note = m.note
        WHERE f.hidden = 0 AND m.title_key IN (SELECT value FROM json_each(?))
        ORDER BY m.note, m.position""",
        row -> {
          long id = row.number("id");
          return talk(row, speakers.getOrDefault(id, List.of()), links.getOrDefault(id, List.of()));
        },
        keys);
  }

  private Map<Long, List<KeyedSpeaker>> speakers(String titleKeys) {
    var byMention = new HashMap<Long, List<KeyedSpeaker>>();
    database.each(
        """
        SELECT s.* FROM mention m JOIN mention_speaker s ON s.mention = m.id
        WHERE m.title_key IN (SELECT value FROM json_each(?))
        ORDER BY s.mention, s.position""",
        row ->
            byMention
                .computeIfAbsent(row.number("mention"), mention -> new ArrayList<>())
                .add(new KeyedSpeaker(row.text("speaker_key"), credit(row))),
        titleKeys);
    return byMention;
  }

  private Map<Long, List<TalkLink>> links(String titleKeys) {
    var byMention = new HashMap<Long, List<TalkLink>>();
    database.each(
        """
        SELECT l.* FROM mention m JOIN mention_link l ON l.mention = m.id
        WHERE m.title_key IN (SELECT value FROM json_each(?))
        ORDER BY l.mention, l.position""",
        row ->
            byMention
                .computeIfAbsent(row.number("mention"), mention -> new ArrayList<>())
                .add(new TalkLink(LinkKind.ofWireName(row.text("kind")), row.text("url"))),
        titleKeys);
    return byMention;
  }

  private static SpeakerCredit credit(Row row) {
    return new SpeakerCredit(
        row.text("name"), row.textOrNull("organisation"), SpeakerRole.ofWireName(row.text("role")));
  }

  private static IndexedEvent event(Row row) {
    return new IndexedEvent(
        row.text("event_key"),
        row.textOrNull("part_of_key"),
        new FoundEvent(
            row.text("name"),
            DateColumns.date(row),
            row.textOrNull("location"),
            null,
            span(row),
            row.text("reason")));
  }

  private static TalkMention talk(Row row, List<KeyedSpeaker> speakers, List<TalkLink> links) {
    var found =
        new FoundTalk(
            row.text("title"),
            null,
            TalkKind.ofWireName(row.text("kind")),
            DateColumns.date(row),
            row.textOrNull("abstract"),
            speakers.stream().map(KeyedSpeaker::credit).toList(),
            row.textOrNull("owner_role"),
            links,
            span(row),
            row.text("reason"));
    var talk =
        new IndexedTalk(
            row.textOrNull("schedule_key"),
            row.text("title_key"),
            row.textOrNull("event_key"),
            speakers.stream().map(KeyedSpeaker::key).toList(),
            found);
    return new TalkMention(row.number("id"), row.number("note"), talk);
  }

  private static SourceSpan span(Row row) {
    return new SourceSpan(row.count("start_line"), row.count("end_line"));
  }

  private record KeyedSpeaker(String key, SpeakerCredit credit) {}
}

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

  /** Adds everything that notes tell of. */
  public void addAll(TouchedKeys touched) {
    addTitles("SELECT title_key FROM mention", touched);
    database.each(
        "SELECT event_key AS key FROM event_mention UNION SELECT key FROM event",
        row -> touched.events().add(row.text("key")));
    database.each("SELECT key FROM speaker", row -> touched.speakers().add(row.text("key")));
    database.each(
        "SELECT token FROM project_token", row -> touched.projects().add(row.text("token")));
  }

  /** Adds the titles of all talks that have these events, or have them as told by notes. */
  public void addTitlesOfEvents(Collection<String> eventKeys, TouchedKeys touched) {
    String keys = Json.array(eventKeys);
    addTitles(
        "SELECT title_key FROM mention WHERE event_key IN (SELECT value FROM json_each(?))",
        touched,
        keys);
    addTitles(
        """
        SELECT m.title_key FROM event e
          JOIN talk t ON t.event = e.id
          JOIN mention m ON m.talk = t.id
        WHERE e.key IN (SELECT value FROM json_each(?))""",
        touched,
        keys);
  }

  /** Adds the titles of all talks that have these speakers, or have them as told by notes. */
  public void addTitlesOfSpeakers(Collection<String> speakerKeys, TouchedKeys touched) {
    String keys = Json.array(speakerKeys);
    addTitles(
        """
        SELECT m.title_key FROM mention_speaker s JOIN mention m ON m.id = s.mention
        WHERE s.speaker_key IN (SELECT value FROM json_each(?))""",
        touched,
        keys);
    addTitles(
        """
        SELECT m.title_key FROM speaker s
          JOIN talk_speaker t ON t.speaker = s.id
          JOIN mention m ON m.talk = t.talk
        WHERE s.key IN (SELECT value FROM json_each(?))""",
        touched,
        keys);
  }

  /**
   * A talk of a note by its title.
   *
   * @param mention its number
   */
  public record Titled(long mention, String title, String titleKey) {}

  /** The talks of a note, in its order, even while it is hidden. */
  public List<Titled> titles(long noteId) {
    return database.list(
        """
        SELECT id, title, title_key FROM mention WHERE note = ?
        ORDER BY position, start_line, id""",
        row -> new Titled(row.number("id"), row.text("title"), row.text("title_key")),
        noteId);
  }

  /**
   * Whether any note tells of a talk by one of these titles or identifiers.
   *
   * @param hidden whether notes of removed sources count
   */
  public boolean isTold(Collection<String> keys, boolean hidden) {
    String array = Json.array(keys);
    return database.number(
            """
            SELECT EXISTS (
              SELECT 1 FROM mention m JOIN note_fact f ON f.note = m.note
              WHERE f.hidden <= ? AND m.title_key IN (SELECT value FROM json_each(?))
              UNION ALL
              SELECT 1 FROM mention m JOIN note_fact f ON f.note = m.note
              WHERE f.hidden <= ? AND m.schedule_key IN (SELECT value FROM json_each(?)))""",
            hidden ? 1 : 0,
            array,
            hidden ? 1 : 0,
            array)
        != 0;
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
        ORDER BY m.note, m.position, m.start_line, m.id""",
        row -> {
          long id = row.number("id");
          return talk(row, speakers.getOrDefault(id, List.of()), links.getOrDefault(id, List.of()));
        },
        keys);
  }

  private void addTitles(String sql, TouchedKeys touched, String... keys) {
    database.each(sql, row -> touched.titles().add(row.text("title_key")), (Object[]) keys);
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
            row.text("reason")),
        row.flag("implied"));
  }

  private static TalkMention talk(Row row, List<KeyedSpeaker> speakers, List<TalkLink> links) {
    var found =
        new FoundTalk(
            row.text("title"),
            null,
            TalkKind.ofWireName(row.text("kind")),
            DateColumns.date(row),
            DateColumns.time(row),
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

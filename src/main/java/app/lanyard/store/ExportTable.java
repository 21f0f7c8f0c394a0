package app.lanyard.store;

import app.lanyard.model.EntityKind;
import app.lanyard.model.TalkTime;
import app.lanyard.model.TracedDate;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the whole library row by row, in the order of exports. */
public final class ExportTable {

  private final Database database;

  private final NamesTable names;

  ExportTable(Database database) {
    this.database = database;
    this.names = new NamesTable(database);
  }

  public record Document(
      String path,
      String source,
      String title,
      @Nullable String author,
      @Nullable TracedDate date,
      @Nullable String language,
      List<String> tags,
      String sha256,
      boolean gone) {}

  public record Event(
      long id,
      String name,
      List<String> aliases,
      @Nullable TracedDate date,
      @Nullable String location,
      @Nullable Long partOf) {}

  public record Talk(
      long id,
      String key,
      String title,
      @Nullable Long event,
      String kind,
      @Nullable TracedDate date,
      @Nullable TalkTime time,
      @Nullable String abstractText,
      @Nullable String ownerRole,
      List<Credit> speakers,
      List<Link> links,
      List<Mention> mentions) {}

  public record Credit(long speaker, String name, @Nullable String organisation, String role) {}

  public record Link(String kind, String url) {}

  public record Mention(String path, int startLine, int endLine) {}

  public record Speaker(long id, String name, List<String> aliases, List<String> organisations) {}

  public record Project(
      long id, String name, List<String> aliases, @Nullable String url, List<Mention> mentions) {}

  /** By path, then by source. */
  public void documents(Consumer<Document> consumer) {
    database.each(
        """
        SELECT n.path, s.name, f.*, n.gone
        FROM note_fact f JOIN main.note n ON n.id = f.note JOIN source s ON s.id = n.source
        WHERE f.hidden = 0
        ORDER BY n.path, s.name, n.id""",
        row ->
            consumer.accept(
                new Document(
                    row.text("path"),
                    row.text("name"),
                    row.text("title"),
                    row.textOrNull("author"),
                    DateColumns.date(row),
                    row.textOrNull("language"),
                    sorted(Json.texts(row.text("tags"))),
                    row.text("sha256"),
                    row.flag("gone"))));
  }

  public void events(Consumer<Event> consumer) {
    database.each(
        "SELECT e.*, p.id AS part_of FROM event e LEFT JOIN event p ON p.key = e.part_of_key"
            + " ORDER BY e.id",
        row ->
            consumer.accept(
                new Event(
                    row.number("id"),
                    row.text("name"),
                    names.aliases(EntityKind.EVENT, row.number("id"), row.text("name")),
                    DateColumns.date(row),
                    row.textOrNull("location"),
                    row.numberOrNull("part_of"))));
  }

  public void talks(Consumer<Talk> consumer) {
    database.each(
        "SELECT * FROM talk ORDER BY id",
        row -> {
          long id = row.number("id");
          consumer.accept(
              new Talk(
                  id,
                  row.text("key"),
                  row.text("title"),
                  row.numberOrNull("event"),
                  row.text("kind"),
                  DateColumns.date(row),
                  DateColumns.time(row),
                  row.textOrNull("abstract"),
                  row.textOrNull("owner_role"),
                  credits(id),
                  links(id),
                  mentions(id)));
        });
  }

  public void speakers(Consumer<Speaker> consumer) {
    database.each(
        "SELECT id, name FROM speaker ORDER BY id",
        row -> {
          long id = row.number("id");
          String name = row.text("name");
          consumer.accept(
              new Speaker(
                  id, name, names.aliases(EntityKind.SPEAKER, id, name), organisations(id)));
        });
  }

  public void projects(Consumer<Project> consumer) {
    database.each(
        "SELECT id, name, url FROM project ORDER BY id",
        row -> {
          long id = row.number("id");
          String name = row.text("name");
          consumer.accept(
              new Project(
                  id,
                  name,
                  names.aliases(EntityKind.PROJECT, id, name),
                  row.textOrNull("url"),
                  projectMentions(id)));
        });
  }

  private List<String> organisations(long speaker) {
    return sorted(
        database.list(
            """
            SELECT organisation FROM mention_speaker
            WHERE speaker = ? AND organisation IS NOT NULL
            UNION
            SELECT organisation FROM talk_speaker
            WHERE speaker = ? AND organisation IS NOT NULL""",
            row -> row.text("organisation"),
            speaker,
            speaker));
  }

  private List<Credit> credits(long talk) {
    return database.list(
        """
        SELECT t.speaker, s.name, t.organisation, t.role
        FROM talk_speaker t JOIN speaker s ON s.id = t.speaker
        WHERE t.talk = ? ORDER BY t.speaker, t.position""",
        row ->
            new Credit(
                row.number("speaker"),
                row.text("name"),
                row.textOrNull("organisation"),
                row.text("role")),
        talk);
  }

  private List<Link> links(long talk) {
    return database.list(
        "SELECT kind, url FROM talk_link WHERE talk = ? ORDER BY kind, url",
        row -> new Link(row.text("kind"), row.text("url")),
        talk);
  }

  private List<Mention> mentions(long talk) {
    return database.list(
        """
        SELECT n.path, m.start_line, m.end_line
        FROM mention m JOIN main.note n ON n.id = m.note
        WHERE m.talk = ? ORDER BY n.path, m.start_line, m.end_line, n.id""",
        row -> new Mention(row.text("path"), row.count("start_line"), row.count("end_line")),
        talk);
  }

  private List<Mention> projectMentions(long project) {
    return database.list(
        """
        SELECT DISTINCT n.path, s.start_line, s.end_line, n.id
        FROM project_wording w
          JOIN project_mention m ON m.wording = w.id
          JOIN note_fact f ON f.note = m.note
          JOIN main.note n ON n.id = m.note
          JOIN project_span s ON s.mention = m.id
        WHERE w.project = ? AND f.hidden = 0
        ORDER BY n.path, s.start_line, s.end_line, n.id""",
        row -> new Mention(row.text("path"), row.count("start_line"), row.count("end_line")),
        project);
  }

  private static List<String> sorted(List<String> texts) {
    return List.copyOf(new TreeSet<>(texts));
  }
}

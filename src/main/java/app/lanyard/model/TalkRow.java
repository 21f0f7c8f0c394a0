package app.lanyard.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A talk as shown in a list.
 *
 * @param time when on its day; null if unknown
 * @param speakers names in the order of the note
 * @param projects those named with it, best known first; where they lead
 * @param noteId the note that tells of it first
 * @param line the line of that note to open at, counted from 1
 * @param marks what the person made of it
 */
public record TalkRow(
    long id,
    String title,
    TalkKind kind,
    @Nullable TracedDate date,
    @Nullable TalkTime time,
    @Nullable EventLabel event,
    List<String> speakers,
    @Nullable String ownerRole,
    List<TalkLink> links,
    List<EntityLink> projects,
    long noteId,
    int line,
    Marks marks) {

  public TalkRow {
    speakers = List.copyOf(speakers);
    links = List.copyOf(links);
    projects = List.copyOf(projects);
  }

  /** One of an unknown time of day. */
  public TalkRow(
      long id,
      String title,
      TalkKind kind,
      @Nullable TracedDate date,
      @Nullable EventLabel event,
      List<String> speakers,
      @Nullable String ownerRole,
      List<TalkLink> links,
      List<EntityLink> projects,
      long noteId,
      int line) {
    this(
        id,
        title,
        kind,
        date,
        null,
        event,
        speakers,
        ownerRole,
        links,
        projects,
        noteId,
        line,
        Marks.NONE);
  }

  /** One of an unknown time of day with which no project is named. */
  public TalkRow(
      long id,
      String title,
      TalkKind kind,
      @Nullable TracedDate date,
      @Nullable EventLabel event,
      List<String> speakers,
      @Nullable String ownerRole,
      List<TalkLink> links,
      long noteId,
      int line) {
    this(id, title, kind, date, event, speakers, ownerRole, links, List.of(), noteId, line);
  }

  /** Where it can be watched; nothing if no note tells. */
  public Optional<String> recording() {
    return links.stream()
        .filter(link -> link.kind() == LinkKind.RECORDING)
        .map(TalkLink::url)
        .findFirst();
  }

  public TalkRow withTime(TalkTime known) {
    return new TalkRow(
        id, title, kind, date, known, event, speakers, ownerRole, links, projects, noteId, line,
        marks);
  }

  public TalkRow withMarks(Marks made) {
    return new TalkRow(
        id, title, kind, date, time, event, speakers, ownerRole, links, projects, noteId, line,
        made);
  }
}

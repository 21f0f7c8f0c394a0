package app.lanyard.store;

import app.lanyard.model.NoteFacts;
import app.lanyard.model.Problem;
import java.util.List;

/**
 * All that the index is to hold of one note.
 *
 * @param path and {@code sha256} tell what it was made from, so that the index knows when it is out
 *     of date
 * @param text for the full-text index
 */
public record IndexedNote(
    long noteId,
    long sourceId,
    String path,
    String sha256,
    String text,
    NoteFacts facts,
    List<IndexedEvent> events,
    List<IndexedTalk> talks,
    List<IndexedProject> projects,
    List<IndexedPerson> people,
    List<Problem> problems) {

  public IndexedNote {
    events = List.copyOf(events);
    talks = List.copyOf(talks);
    projects = List.copyOf(projects);
    people = List.copyOf(people);
    problems = List.copyOf(problems);
  }
}

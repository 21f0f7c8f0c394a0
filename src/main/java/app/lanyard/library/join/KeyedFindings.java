package app.lanyard.library.join;

import app.lanyard.model.NoteFacts;
import app.lanyard.model.Problem;
import app.lanyard.store.IndexedEvent;
import app.lanyard.store.IndexedPerson;
import app.lanyard.store.IndexedProject;
import app.lanyard.store.IndexedTalk;
import java.util.List;

/** What was found in one note, with the keys by which it is joined with the rest. */
public record KeyedFindings(
    NoteFacts facts,
    List<IndexedEvent> events,
    List<IndexedTalk> talks,
    List<IndexedProject> projects,
    List<IndexedPerson> people,
    List<Problem> problems) {

  public KeyedFindings {
    events = List.copyOf(events);
    talks = List.copyOf(talks);
    projects = List.copyOf(projects);
    people = List.copyOf(people);
    problems = List.copyOf(problems);
  }
}

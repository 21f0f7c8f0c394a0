package app.lanyard.model;

import java.util.List;

/** All that was found in one note, before it is joined with what other notes say. */
public record Findings(
    NoteFacts facts,
    List<FoundEvent> events,
    List<FoundTalk> talks,
    List<FoundProject> projects,
    List<FoundPerson> people,
    List<Problem> problems) {

  public Findings {
    events = List.copyOf(events);
    talks = List.copyOf(talks);
    projects = List.copyOf(projects);
    people = List.copyOf(people);
    problems = List.copyOf(problems);
  }
}

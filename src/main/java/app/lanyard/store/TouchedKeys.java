package app.lanyard.store;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** What changes in the index have touched, and so has to be joined again. */
public final class TouchedKeys {

  private final Set<String> events = new LinkedHashSet<>();
  private final Set<String> titles = new LinkedHashSet<>();
  private final Set<String> schedules = new LinkedHashSet<>();
  private final Set<Long> talks = new HashSet<>();
  private final Set<String> speakers = new LinkedHashSet<>();
  private final Set<String> handles = new LinkedHashSet<>();
  private final Set<String> projects = new LinkedHashSet<>();

  public Set<String> events() {
    return events;
  }

  public Set<String> titles() {
    return titles;
  }

  public Set<String> schedules() {
    return schedules;
  }

  /** The numbers of joined talks that rested on something that changed. */
  public Set<Long> talks() {
    return talks;
  }

  /** The keys of speakers whose names are to be chosen again. */
  public Set<String> speakers() {
    return speakers;
  }

  /** The handles of persons' pages that came or went, and those that talks name. */
  public Set<String> handles() {
    return handles;
  }

  /** The names and repositories of projects, folded as in {@link IndexedProject#tokens}. */
  public Set<String> projects() {
    return projects;
  }

  /** The same, except the titles. */
  public TouchedKeys withoutTitles() {
    var others = new TouchedKeys();
    others.events.addAll(events);
    others.schedules.addAll(schedules);
    others.talks.addAll(talks);
    others.speakers.addAll(speakers);
    others.handles.addAll(handles);
    others.projects.addAll(projects);
    return others;
  }

  public boolean isEmpty() {
    return Stream.of(events, titles, schedules, talks, speakers, handles, projects)
        .allMatch(Set::isEmpty);
  }
}

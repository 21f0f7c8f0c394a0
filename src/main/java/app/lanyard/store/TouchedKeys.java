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

  /** The handles of persons' pages that came or went, and those that talks name. */
  public Set<String> handles() {
    return handles;
  }

  /** The names and repositories of projects, folded as in {@link IndexedProject#tokens}. */
  public Set<String> projects() {
    return projects;
  }

  public boolean isEmpty() {
    return Stream.of(events, titles, schedules, talks, handles, projects).allMatch(Set::isEmpty);
  }
}

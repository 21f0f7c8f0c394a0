package app.lanyard.model.page;

import app.lanyard.model.EntityRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of one speaker, project or event tells. Its talks and notes are not here: they are
 * read a window at a time. What a kind of page does not have is empty.
 *
 * @param times its talks over time; for a project, its mentions as {@link Mentions} counts them
 * @param days the talks of an event by day, in the order in which they are read
 * @param people who spoke with the speaker, about the project, at the event; the most frequent
 *     first, as in {@code projects}
 * @param projects those of the talks; for a project, those that the same notes speak of
 * @param organisations those that a speaker spoke for, the latest first
 * @param facts where a project stands, if it is known by name
 * @param events what the event is part of, its parts, and what else is part of the same
 * @param editions the events of the same series in the order of time, this one among them; empty if
 *     it is the only one
 * @param remarks the person's own, the latest last
 * @param notes how many notes speak of it
 */
public record EntityPage(
    EntityRow entity,
    List<TimeCount> times,
    List<ProgrammeDay> days,
    List<Related> people,
    List<Related> projects,
    List<Affiliation> organisations,
    @Nullable ProjectFacts facts,
    List<Related> events,
    List<Edition> editions,
    List<Remark> remarks,
    int notes) {

  public EntityPage {
    times = List.copyOf(times);
    days = List.copyOf(days);
    people = List.copyOf(people);
    projects = List.copyOf(projects);
    organisations = List.copyOf(organisations);
    events = List.copyOf(events);
    editions = List.copyOf(editions);
    remarks = List.copyOf(remarks);
  }
}

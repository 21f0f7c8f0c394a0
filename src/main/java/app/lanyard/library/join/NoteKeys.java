package app.lanyard.library.join;

import app.lanyard.model.Findings;
import app.lanyard.model.FoundEvent;
import app.lanyard.model.FoundTalk;
import app.lanyard.store.IndexedEvent;
import app.lanyard.store.IndexedPerson;
import app.lanyard.store.IndexedTalk;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Gives what was found in one note the keys by which it is joined with the rest. */
public final class NoteKeys {

  private final Findings findings;
  private final String place;
  private final EventKeys eventKeys;

  private NoteKeys(Findings findings, long sourceId, String path) {
    this.findings = findings;
    this.place = "note " + sourceId + "/" + path;
    this.eventKeys = new EventKeys(events(findings));
  }

  /**
   * @param sourceId the note's source, and {@code path} its path in that
   */
  public static KeyedFindings of(Findings findings, long sourceId, String path) {
    var keys = new NoteKeys(findings, sourceId, path);
    return new KeyedFindings(
        findings.facts(),
        keys.events(),
        keys.talks(),
        findings.projects().stream().map(ProjectKeys::of).toList(),
        findings.people().stream()
            .map(person -> new IndexedPerson(PersonKeys.of(person.name()), person))
            .toList(),
        findings.problems());
  }

  private List<IndexedEvent> events() {
    Set<FoundEvent> told = Set.copyOf(findings.events());
    return events(findings).stream()
        .map(
            event ->
                new IndexedEvent(
                    eventKeys.of(event.name()),
                    event.partOf() == null ? null : eventKeys.of(event.partOf()),
                    event,
                    !told.contains(event)))
        .toList();
  }

  private List<IndexedTalk> talks() {
    return findings.talks().stream().map(this::talk).toList();
  }

  private IndexedTalk talk(FoundTalk talk) {
    String eventKey = talk.event() == null ? null : eventKeys.of(talk.event());
    return new IndexedTalk(
        TalkKeys.schedule(talk).orElse(null),
        TalkKeys.title(talk, eventKey, place),
        eventKey,
        talk.speakers().stream().map(credit -> PersonKeys.of(credit.name())).toList(),
        talk);
  }

  /** The note's events, and those that only its talks name. */
  private static List<FoundEvent> events(Findings findings) {
    List<FoundEvent> events = new ArrayList<>(findings.events());
    Set<String> names = events.stream().map(FoundEvent::name).collect(Collectors.toSet());
    for (FoundTalk talk : findings.talks()) {
      if (talk.event() != null && names.add(talk.event())) {
        events.add(new FoundEvent(talk.event(), null, null, null, talk.span(), talk.reason()));
      }
    }
    return events;
  }
}

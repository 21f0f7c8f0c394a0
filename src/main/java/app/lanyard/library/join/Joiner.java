package app.lanyard.library.join;

import app.lanyard.model.EntityKind;
import app.lanyard.store.JoinedEvent;
import app.lanyard.store.JoinedProject;
import app.lanyard.store.JoinedTalk;
import app.lanyard.store.MentionTable;
import app.lanyard.store.ProjectWording;
import app.lanyard.store.TouchedKeys;
import app.lanyard.store.WriteSession;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Brings the joined talks, events, speakers and projects up to date with what single notes tell and
 * what the person put right, as far as a change touched them. The result is the same as if
 * everything had been joined anew.
 */
public final class Joiner {

  private final StandingCorrections standing;

  public Joiner(StandingCorrections standing) {
    this.standing = standing;
  }

  /** Joins again what was touched in this transaction. */
  public void join(WriteSession session, TouchedKeys touched) {
    if (touched.isEmpty()) {
      return;
    }
    Corrections corrections = standing.in(session);
    new PersonPages(session.people()).lookUp(touched);
    new AddedTalks(session, corrections).bringInStep(touched);
    Set<String> events = corrections.members(EntityKind.EVENT, touched.events());
    List<String> changed = joinEvents(session, corrections, events);
    session.mentions().addTitlesOfEvents(corrections.members(EntityKind.EVENT, changed), touched);
    Set<String> former = joinTalks(session, corrections, touched);
    session.joinedEvents().deleteIdle(union(events, former));
    List<String> projects = joinProjects(session, corrections, touched);
    Set<String> spokenOf = session.talkFacets().refresh(touched.talks());
    session.projectCounts().refresh(union(projects, spokenOf));
    session.marks().bringInStep();
  }

  /** Says the keys of those that came, went, or are another now. */
  private static List<String> joinEvents(
      WriteSession session, Corrections corrections, Set<String> keys) {
    List<JoinedEvent> events =
        new EventJoin(corrections).join(keys, session.mentions().events(keys));
    List<String> changed = session.joinedEvents().replace(keys, events);
    for (JoinedEvent event : events) {
      session
          .joinedEvents()
          .attachMentions(event.key(), corrections.members(EntityKind.EVENT, List.of(event.key())));
    }
    return changed;
  }

  /** Says the keys of the events that the talks had before. */
  private static Set<String> joinTalks(
      WriteSession session, Corrections corrections, TouchedKeys touched) {
    MentionTable mentions = session.mentions();
    new TouchedTalks(mentions, corrections).addConnected(touched);
    List<GatheredTalk> talks =
        new TalkGathering(corrections, new TalkRefs(mentions, corrections)::to)
            .gather(mentions.talks(touched.titles()));
    var join = new TalkJoin(events(session, corrections, talks), corrections);
    List<JoinedTalk> joined = talks.stream().map(join::joined).toList();
    return session
        .joinedTalks()
        .replace(touched, joined, key -> corrections.name(EntityKind.SPEAKER, key));
  }

  /** The events of talks. One that had no talk, and so was no event, may come back with a talk. */
  private static Map<String, JoinedEvent> events(
      WriteSession session, Corrections corrections, List<GatheredTalk> talks) {
    Set<String> keys =
        talks.stream()
            .map(talk -> TalkJoin.eventKey(talk, corrections))
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Map<String, JoinedEvent> events = session.joinedEvents().find(keys);
    var missing = new HashSet<>(keys);
    missing.removeAll(events.keySet());
    if (missing.isEmpty()) {
      return events;
    }
    joinEvents(session, corrections, corrections.members(EntityKind.EVENT, missing));
    return session.joinedEvents().find(keys);
  }

  /** Says the keys of the projects, and tells of the talks that come with another project now. */
  private static List<String> joinProjects(
      WriteSession session, Corrections corrections, TouchedKeys touched) {
    Set<String> tokens =
        new ConnectedProjects(session.projectMentions(), corrections).of(touched.projects());
    touched.talks().addAll(new SplitProjects(session, corrections).bringInStep(tokens));
    List<ProjectWording> wordings = session.projectMentions().wordings(tokens);
    List<JoinedProject> joined = new ProjectJoin(corrections).join(wordings);
    touched.talks().addAll(session.joinedProjects().replace(wordings, joined));
    return joined.stream().map(JoinedProject::key).toList();
  }

  private static <T> Set<T> union(Collection<T> some, Collection<T> others) {
    var all = new HashSet<>(some);
    all.addAll(others);
    return all;
  }
}

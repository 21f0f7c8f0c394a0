package app.lanyard.library.join;

import app.lanyard.store.JoinedEvent;
import app.lanyard.store.MentionTable;
import app.lanyard.store.ProjectWording;
import app.lanyard.store.TalkMention;
import app.lanyard.store.TouchedKeys;
import app.lanyard.store.WriteSession;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Brings the joined talks, events and speakers up to date with what single notes tell, as far as a
 * change touched them. The result is the same as if everything had been joined anew.
 */
public final class Joiner {

  /** Joins again what was touched in this transaction. */
  public void join(WriteSession session, TouchedKeys touched) {
    if (touched.isEmpty()) {
      return;
    }
    new PersonPages(session.people()).lookUp(touched);
    MentionTable mentions = session.mentions();
    List<JoinedEvent> events = EventJoin.join(mentions.events(touched.events()));
    List<String> changed = session.joinedEvents().replace(touched.events(), events);
    mentions.addTitlesOfEvents(changed, touched);
    mentions.addConnected(touched);
    List<TalkMention> talks = mentions.talks(touched.titles());
    Map<String, JoinedEvent> eventsOfTalks = session.joinedEvents().find(eventKeys(talks));
    session.joinedTalks().replace(touched, new TalkJoin(eventsOfTalks).join(talks));
    joinProjects(session, touched.projects());
  }

  private static void joinProjects(WriteSession session, Set<String> touched) {
    var connected = new ConnectedProjects(session.projectMentions(), Corrections.NONE);
    List<ProjectWording> wordings = connected.of(touched);
    session.joinedProjects().replace(wordings, new ProjectJoin(Corrections.NONE).join(wordings));
  }

  private static Set<String> eventKeys(List<TalkMention> talks) {
    return talks.stream()
        .map(mention -> mention.talk().eventKey())
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }
}

package app.lanyard.library.suggest;

import app.lanyard.model.EntityKind;
import app.lanyard.model.correction.Suggestion;
import app.lanyard.store.SuggestionTable;
import app.lanyard.store.SuggestionTable.Given;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Talks that may be one: those of one speaker with nearly the same title at one event, and those
 * with the same title where nothing says that they were given twice.
 */
final class TalkSuggestions {

  private static final String SCHEDULED = "sched:";
  private static final int MAX_COMPARED = 200;

  private final SuggestionTable table;
  private final Map<String, Likely> found = new TreeMap<>();

  TalkSuggestions(SuggestionTable table) {
    this.table = table;
  }

  List<Likely> find() {
    var ofOneSpeaker = new ArrayList<Given>();
    table.talksBySpeaker(
        talk -> {
          if (!ofOneSpeaker.isEmpty() && ofOneSpeaker.getFirst().speaker() != talk.speaker()) {
            compare(ofOneSpeaker);
            ofOneSpeaker.clear();
          }
          if (ofOneSpeaker.size() < MAX_COMPARED) {
            ofOneSpeaker.add(talk);
          }
        });
    compare(ofOneSpeaker);
    return List.copyOf(found.values());
  }

  private void compare(List<Given> talks) {
    List<PlainTitle> titles =
        talks.size() < 2
            ? List.of()
            : talks.stream().map(talk -> PlainTitle.of(talk.title())).toList();
    for (int i = 0; i < titles.size(); i++) {
      for (int j = i + 1; j < titles.size(); j++) {
        compare(talks.get(i), titles.get(i), talks.get(j), titles.get(j));
      }
    }
  }

  private void compare(Given one, PlainTitle title, Given other, PlainTitle otherTitle) {
    if (one.talk() == other.talk() || areScheduledApart(one, other)) {
      return;
    }
    if (title.equals(otherTitle)) {
      if (!areGivenApart(one, other)) {
        add(one, other, "The same title and a common speaker.", 3);
      }
    } else if (one.event() != null
        && Objects.equals(one.event(), other.event())
        && title.isNearly(otherTitle)) {
      add(one, other, "Nearly the same title, the same event and a common speaker.", 1);
    }
  }

  /** A schedule that has both knows that they are two. */
  private static boolean areScheduledApart(Given one, Given other) {
    return one.key().startsWith(SCHEDULED) && other.key().startsWith(SCHEDULED);
  }

  /** People give a talk again elsewhere: on another day, or at another event. */
  private static boolean areGivenApart(Given one, Given other) {
    Long start = one.start();
    Long end = one.end();
    Long otherStart = other.start();
    Long otherEnd = other.end();
    if (start == null || end == null || otherStart == null || otherEnd == null) {
      return one.event() != null
          && other.event() != null
          && !Objects.equals(one.event(), other.event());
    }
    return start > otherEnd || otherStart > end;
  }

  private void add(Given one, Given other, String reason, int likelihood) {
    boolean keepsOne = one.key().startsWith(SCHEDULED) || !other.key().startsWith(SCHEDULED);
    Given stays = keepsOne ? one : other;
    Given goes = keepsOne ? other : one;
    Suggestion suggestion =
        Merging.of(
            Suggestion.Type.SAME_TALK,
            EntityKind.TALK,
            List.of(subject(stays), subject(goes)),
            List.of(stays.key(), goes.key()),
            reason,
            goes.noteId(),
            goes.line());
    found.merge(
        suggestion.key(),
        new Likely(suggestion, likelihood),
        (first, again) -> new Likely(first.suggestion(), first.weight() + 1));
  }

  private static Suggestion.Subject subject(Given talk) {
    return new Suggestion.Subject(
        EntityKind.TALK,
        talk.talk(),
        talk.title(),
        Objects.requireNonNullElse(talk.eventName(), ""));
  }
}

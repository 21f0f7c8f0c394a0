package app.lanyard.library.suggest;

import app.lanyard.model.EntityKind;
import app.lanyard.model.correction.Suggestion;
import app.lanyard.store.SuggestionTable.Dated;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Events that may be one: named alike, and at the same time or in the same year. */
final class EventSuggestions {

  private static final int LONG_NAME = 6;
  private static final int ENDS = 3;

  private final List<EventName> events;
  private final Map<String, Likely> found = new TreeMap<>();

  EventSuggestions(List<Dated> events) {
    this.events = events.stream().map(EventName::of).toList();
  }

  List<Likely> find() {
    withWordsInCommon();
    mistyped();
    withInitials();
    return List.copyOf(found.values());
  }

  private void withWordsInCommon() {
    var blocks = new Blocks<EventName>();
    for (EventName event : events) {
      event.telling().forEach(word -> blocks.add(word + " " + event.year(), event));
    }
    blocks.forEachPair(
        (one, other) -> {
          if (saysTheSame(one, other)) {
            add(one, other, "The words of one name are in the other.", 1);
          }
        });
  }

  private void mistyped() {
    var blocks = new Blocks<EventName>();
    for (EventName event : events) {
      String name = String.join(" ", event.words());
      if (name.length() >= LONG_NAME) {
        // One slip leaves the beginning or the end as it was.
        blocks.add(event.year() + " " + name.substring(0, ENDS) + "-", event);
        blocks.add(event.year() + " -" + name.substring(name.length() - ENDS), event);
      }
    }
    blocks.forEachPair(
        (one, other) -> {
          if (areMistyped(one, other)) {
            add(one, other, "Their names differ by one letter.", 1);
          }
        });
  }

  private void withInitials() {
    var byName = new Blocks<EventName>();
    for (EventName event : events) {
      byName.add(String.join(" ", event.words()) + " " + event.year(), event);
    }
    for (EventName full : events) {
      for (String variant : full.withInitials()) {
        for (EventName brief : byName.of(variant + " " + full.year())) {
          String likeness = "“" + name(brief) + "” may be short for “" + name(full) + "”.";
          add(full, brief, likeness, 2);
        }
      }
    }
  }

  /** All telling words of one are in the other, and there is something that they tell. */
  private static boolean saysTheSame(EventName one, EventName other) {
    return one.telling().containsAll(other.telling()) || other.telling().containsAll(one.telling());
  }

  private static boolean areMistyped(EventName one, EventName other) {
    return OneEdit.apart(String.join(" ", one.words()), String.join(" ", other.words()));
  }

  private void add(EventName one, EventName other, String likeness, int likelihood) {
    boolean apart = one.isDated() && other.isDated() && !one.overlaps(other);
    if (one.equals(other)
        || apart
        || one.isElsewhereThan(other)
        || one.isPartOf(other)
        || other.isPartOf(one)) {
      return;
    }
    boolean keepsOne = fuller(one, other);
    EventName stays = keepsOne ? one : other;
    EventName goes = keepsOne ? other : one;
    boolean sameTime = one.isDatedByDay() && other.isDatedByDay() && one.overlaps(other);
    String reason =
        likeness + (sameTime ? " They are at the same time." : " They are in the same year.");
    Suggestion suggestion =
        Merging.of(
            Suggestion.Type.SAME_EVENT,
            EntityKind.EVENT,
            List.of(subject(stays), subject(goes)),
            List.of(stays.event().named().key(), goes.event().named().key()),
            reason,
            goes.event().noteId(),
            goes.event().line());
    int shared = sharedWords(one, other);
    found.putIfAbsent(
        suggestion.key(), new Likely(suggestion, likelihood + shared + (sameTime ? 3 : 0)));
  }

  private static int sharedWords(EventName one, EventName other) {
    Set<String> shared = new HashSet<>(one.telling());
    shared.retainAll(other.telling());
    return shared.size();
  }

  private static boolean fuller(EventName one, EventName other) {
    int byTalks = Integer.compare(one.event().named().weight(), other.event().named().weight());
    int byName = byTalks != 0 ? byTalks : Integer.compare(name(one).length(), name(other).length());
    return byName != 0 ? byName > 0 : name(one).compareTo(name(other)) < 0;
  }

  private static Suggestion.Subject subject(EventName event) {
    return new Suggestion.Subject(
        EntityKind.EVENT, event.event().named().id(), name(event), event.event().dates(), "");
  }

  private static String name(EventName event) {
    return event.event().named().name();
  }
}

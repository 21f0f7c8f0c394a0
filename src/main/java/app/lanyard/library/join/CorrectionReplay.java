package app.lanyard.library.join;

import app.lanyard.model.DateSpan;
import app.lanyard.model.EntityKind;
import app.lanyard.model.correction.Correction;
import app.lanyard.model.correction.Correction.AddTalk;
import app.lanyard.model.correction.TalkRef;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Takes corrections in the order they were made, and gathers what they say together. */
final class CorrectionReplay {

  private final Map<EntityKind, Merges> merges = new EnumMap<>(EntityKind.class);
  private final Map<EntityKind, Map<String, String>> names = new EnumMap<>(EntityKind.class);
  private final Map<String, String> madeEvents = new HashMap<>();
  private final Map<String, Optional<DateSpan>> eventDates = new LinkedHashMap<>();
  private final Map<String, AddTalk> addedTalks = new LinkedHashMap<>();
  private final Set<String> dismissed = new HashSet<>();
  private final ProjectSplits projectSplits;
  private final TalkCorrections talks = new TalkCorrections();

  CorrectionReplay() {
    for (EntityKind kind : EntityKind.values()) {
      merges.put(kind, new Merges());
      names.put(kind, new HashMap<>());
    }
    projectSplits = new ProjectSplits(merges(EntityKind.PROJECT));
  }

  void add(Correction correction) {
    switch (correction) {
      case Correction.Rename(var kind, var key, var name) ->
          names(kind).put(merges(kind).canonical(key), name);
      case Correction.Merge(var kind, var keys, var into) -> merges(kind).merge(keys, into);
      case Correction.Split split -> split(split);
      case Correction.TalkTitle(var talk, _) -> talks.add(talk, correction);
      case Correction.TalkDate(var talk, _) -> talks.add(talk, correction);
      case Correction.TalkEvent event -> event(event);
      case Correction.TalkKindSet(var talk, _) -> talks.add(talk, correction);
      case Correction.TalkSpeakers(var talk, _, _) -> talks.add(talk, correction);
      case Correction.NotATalk(var talk) -> talks.add(talk, correction);
      case AddTalk added -> addedTalks.put(added.key(), added);
      case Correction.EventDate(var key, var date) -> eventDate(key, Optional.ofNullable(date));
      case Correction.Dismissal(var suggestion) -> dismissed.add(suggestion);
    }
  }

  private void split(Correction.Split split) {
    names(split.kind()).put(split.newKey(), split.name());
    if (split.kind() == EntityKind.EVENT) {
      madeEvents.put(split.newKey(), split.name());
    }
    if (split.kind() == EntityKind.PROJECT) {
      split.notes().forEach(note -> projectSplits.add(note, split.key(), split.newKey()));
    }
    for (TalkRef talk : split.talks()) {
      talks.add(talk, split);
    }
  }

  private void event(Correction.TalkEvent event) {
    talks.add(event.talk(), event);
    if (event.event() != null) {
      madeEvents.put(TalkEventKey.of(event.event(), event.eventKey()), event.event());
    }
  }

  /** The last one comes last, even if it replaces an earlier one. */
  private void eventDate(String key, Optional<DateSpan> date) {
    String canonical = merges(EntityKind.EVENT).canonical(key);
    eventDates.remove(canonical);
    eventDates.put(canonical, date);
  }

  Merges merges(EntityKind kind) {
    return Objects.requireNonNull(merges.get(kind));
  }

  Map<String, String> names(EntityKind kind) {
    return Objects.requireNonNull(names.get(kind));
  }

  Map<String, String> madeEvents() {
    return madeEvents;
  }

  Map<String, Optional<DateSpan>> eventDates() {
    return eventDates;
  }

  Map<String, AddTalk> addedTalks() {
    return addedTalks;
  }

  Set<String> dismissed() {
    return dismissed;
  }

  ProjectSplits projectSplits() {
    return projectSplits;
  }

  TalkCorrections talks() {
    return talks;
  }
}

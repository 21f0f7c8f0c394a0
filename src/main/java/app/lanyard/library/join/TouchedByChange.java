package app.lanyard.library.join;

import app.lanyard.model.EntityKind;
import app.lanyard.model.correction.Change;
import app.lanyard.model.correction.Correction;
import app.lanyard.model.correction.TalkRef;
import app.lanyard.store.ReadSession;
import app.lanyard.store.TouchedKeys;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells what has to be joined again when a change is made, undone or redone. */
public final class TouchedByChange {

  private final ReadSession session;
  private final Corrections before;
  private final Corrections after;
  private final TouchedKeys touched = new TouchedKeys();

  private TouchedByChange(ReadSession session, Corrections before, Corrections after) {
    this.session = session;
    this.before = before;
    this.after = after;
  }

  /**
   * @param before what stood without the change, or with it if it was undone
   * @param after what stands now
   */
  public static TouchedKeys of(
      ReadSession session, Change change, Corrections before, Corrections after) {
    var touching = new TouchedByChange(session, before, after);
    change.corrections().forEach(touching::touch);
    return touching.touched;
  }

  private void touch(Correction correction) {
    switch (correction) {
      case Correction.Rename(var kind, var key, _) -> touchName(kind, key);
      case Correction.Merge(var kind, var keys, var into) ->
          touchMerged(kind, Stream.concat(keys.stream(), Stream.of(into)).toList());
      case Correction.Split split -> touchSplit(split);
      case Correction.TalkTitle(var talk, _) -> touchTalk(talk);
      case Correction.TalkDate(var talk, _) -> touchTalk(talk);
      case Correction.TalkEvent event -> touchEvent(event);
      case Correction.TalkKindSet(var talk, _) -> touchTalk(talk);
      case Correction.TalkSpeakers(var talk, _, _) -> touchTalk(talk);
      case Correction.NotATalk(var talk) -> touchTalk(talk);
      case Correction.AddTalk added -> touched.titles().add(added.key());
      case Correction.EventDate(var key, _) ->
          touched.events().addAll(members(EntityKind.EVENT, List.of(key)));
      case Correction.Dismissal _ -> {
        // Suggestions are made when they are asked for.
      }
    }
  }

  private void touchName(EntityKind kind, String key) {
    Set<String> keys = members(kind, List.of(key));
    switch (kind) {
      case EVENT -> touched.events().addAll(keys);
      case SPEAKER -> touched.speakers().addAll(keys);
      case PROJECT -> touched.projects().addAll(keys);
      case TALK -> TouchedTalks.addKeys(keys, touched);
    }
  }

  private void touchMerged(EntityKind kind, List<String> merged) {
    Set<String> keys = members(kind, merged);
    keys.forEach(key -> touchName(kind, key));
    List<String> moved =
        keys.stream()
            .filter(key -> !before.canonical(kind, key).equals(after.canonical(kind, key)))
            .toList();
    if (kind == EntityKind.SPEAKER) {
      session.mentions().addTitlesOfSpeakers(moved, touched);
    } else if (kind == EntityKind.EVENT) {
      session.mentions().addTitlesOfEvents(moved, touched);
    }
  }

  private void touchSplit(Correction.Split split) {
    touchName(split.kind(), split.key());
    touchName(split.kind(), split.newKey());
    split.talks().forEach(this::touchTalk);
  }

  private void touchEvent(Correction.TalkEvent event) {
    touchTalk(event.talk());
    if (event.event() != null) {
      touchName(EntityKind.EVENT, TalkEventKey.of(event.event(), event.eventKey()));
    }
  }

  private void touchTalk(TalkRef talk) {
    new TouchedTalks(session.mentions(), before).add(talk, touched);
    new TouchedTalks(session.mentions(), after).add(talk, touched);
  }

  private Set<String> members(EntityKind kind, List<String> keys) {
    return Stream.of(before, after)
        .flatMap(corrections -> corrections.members(kind, keys).stream())
        .collect(Collectors.toSet());
  }
}

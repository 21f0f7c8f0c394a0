package app.lanyard.library.join;

import app.lanyard.model.DateSpan;
import app.lanyard.model.EntityKind;
import app.lanyard.model.correction.Change;
import app.lanyard.model.correction.Correction.AddTalk;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the standing corrections say, as the joining of notes asks for it. Later ones win over
 * earlier ones. Immutable once made, and safe for use by many threads.
 */
public final class Corrections {

  public static final Corrections NONE = of(List.of());

  private final CorrectionReplay replay;

  private Corrections(CorrectionReplay replay) {
    this.replay = replay;
  }

  /**
   * @param standing the changes that stand, in the order they were made
   */
  public static Corrections of(List<Change> standing) {
    var replay = new CorrectionReplay();
    standing.stream().flatMap(change -> change.corrections().stream()).forEach(replay::add);
    return new Corrections(replay);
  }

  /** The key of the one that this one was merged into, else the key itself. */
  public String canonical(EntityKind kind, String key) {
    return replay.merges(kind).canonical(key);
  }

  /** All keys that are the same as any of these by merges, themselves included. */
  public Set<String> members(EntityKind kind, Collection<String> keys) {
    return replay.merges(kind).members(keys);
  }

  /** The name that the person gave it; not for talks. */
  public Optional<String> name(EntityKind kind, String key) {
    return Optional.ofNullable(replay.names(kind).get(canonical(kind, key)));
  }

  public boolean isDismissed(String suggestionKey) {
    return replay.dismissed().contains(suggestionKey);
  }

  /** The name of an event that the person made, and perhaps no note tells of. */
  Optional<String> madeEvent(String key) {
    return Optional.ofNullable(replay.madeEvents().get(key));
  }

  /** The dates that the person gave an event by any of its keys; an empty one is unknown. */
  Map<String, Optional<DateSpan>> eventDates() {
    return replay.eventDates();
  }

  /** The talks that the person added, by key. */
  Map<String, AddTalk> addedTalks() {
    return replay.addedTalks();
  }

  ProjectSplits projectSplits() {
    return replay.projectSplits();
  }

  TalkCorrections talks() {
    return replay.talks();
  }
}

package app.lanyard.store;

import java.util.List;

/**
 * How the two files of a library are.
 *
 * @param damage what is wrong with what can't be had again, in SQLite's words; empty if nothing is
 * @param index how the index is
 * @param notesOutOfStep notes of which the index has nothing, or what they were earlier, or which
 *     only the index has; 0 unless the index is sound
 * @param annotations those that are not in the trash
 * @param orphaned those of them whose note, or text in it, is not there any more; unknown and 0
 *     unless the index is sound
 */
public record LibraryHealth(
    List<String> damage, IndexState index, int notesOutOfStep, int annotations, int orphaned) {

  public LibraryHealth {
    damage = List.copyOf(damage);
  }

  /** How an index is. */
  public enum IndexState {
    SOUND,
    MISSING,
    DAMAGED,
    /** Of another library, or made by another version of the program. */
    OUTDATED
  }

  /** Whether nothing has to be repaired. */
  public boolean isSound() {
    return damage.isEmpty() && index == IndexState.SOUND && notesOutOfStep == 0;
  }
}

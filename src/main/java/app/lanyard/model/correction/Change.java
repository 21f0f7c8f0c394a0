package app.lanyard.model.correction;

import java.util.List;

/**
 * Corrections made in one step, which are undone and redone together.
 *
 * @param id grows with each change
 */
public record Change(long id, List<Correction> corrections) {

  public Change {
    corrections = List.copyOf(corrections);
  }
}

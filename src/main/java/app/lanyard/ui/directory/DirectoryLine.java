package app.lanyard.ui.directory;

import app.lanyard.model.EntityRow;
import java.util.List;
import java.util.Optional;

/** One line of the list of speakers, projects or events. */
sealed interface DirectoryLine {

  /**
   * One of them.
   *
   * @param years how often it turned up in each of the years that the list goes over; empty if no
   *     date is known
   */
  record Entry(EntityRow row, List<Integer> years) implements DirectoryLine {
    public Entry {
      years = List.copyOf(years);
    }
  }

  /** One that is being read. */
  record Pending() implements DirectoryLine {}

  /** What the line is about; nothing while it is being read. */
  default Optional<EntityRow> entity() {
    return this instanceof Entry entry ? Optional.of(entry.row()) : Optional.empty();
  }
}

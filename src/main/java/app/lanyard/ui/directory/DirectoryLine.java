package app.lanyard.ui.directory;

import app.lanyard.model.EntityRow;
import java.util.Optional;

/** One line of the list of speakers, projects or events. */
sealed interface DirectoryLine {

  /** One of them. */
  record Entry(EntityRow row) implements DirectoryLine {}

  /** One that is being read. */
  record Pending() implements DirectoryLine {}

  /** What the line is about; nothing while it is being read. */
  default Optional<EntityRow> entity() {
    return this instanceof Entry entry ? Optional.of(entry.row()) : Optional.empty();
  }
}

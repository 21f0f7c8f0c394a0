package app.lanyard.ui.notes;

import app.lanyard.model.NoteRow;

/** One line of the list of notes. */
sealed interface NoteLine {

  /** A note. */
  record Read(NoteRow note) implements NoteLine {}

  /** A note that is being read. */
  record Pending() implements NoteLine {}
}

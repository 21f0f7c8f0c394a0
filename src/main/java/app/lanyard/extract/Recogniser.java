package app.lanyard.extract;

/**
 * Recognises one kind of thing in one kind of place. Holds no state of a note, so one serves all.
 */
interface Recogniser {

  /** Adds to {@code findings} what it finds in the note. */
  void recognise(NoteContext note, FindingsBuilder findings);
}

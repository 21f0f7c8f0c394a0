package app.lanyard.ui.notes;

import app.lanyard.model.NoteFilter;
import app.lanyard.ui.shell.ViewPlace;

/** The filters as the person set them. */
record NotesFilter(NoteFilter shown) implements ViewPlace {

  static final NotesFilter NONE = new NotesFilter(NoteFilter.ALL);

  boolean isNone() {
    return equals(NONE);
  }

  /** Filters are set one after the other: together they are one step. */
  @Override
  public boolean continues(ViewPlace before) {
    return before instanceof NotesFilter;
  }
}

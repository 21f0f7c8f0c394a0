package app.lanyard.library;

import app.lanyard.model.NoteFilter;
import app.lanyard.model.NoteRow;
import java.util.List;

/** Reads notes for lists, a window of rows at a time, newest first, those without a date last. */
public interface NoteBrowser {

  int count(NoteFilter filter);

  /**
   * @param offset how many rows to leave out, from 0
   * @param limit how many rows to read at most
   */
  List<NoteRow> rows(NoteFilter filter, int offset, int limit);
}

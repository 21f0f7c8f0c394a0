package app.lanyard.library;

import app.lanyard.model.NoteFilter;
import app.lanyard.model.NoteRow;
import java.util.List;

final class StoredNotes implements NoteBrowser {

  private final StoreCalls store;

  StoredNotes(StoreCalls store) {
    this.store = store;
  }

  @Override
  public int count(NoteFilter filter) {
    return store.read(session -> session.noteList().count(filter));
  }

  @Override
  public List<NoteRow> rows(NoteFilter filter, int offset, int limit) {
    return store.read(session -> session.noteList().rows(filter, offset, limit));
  }
}

package app.lanyard.library;

import app.lanyard.library.listing.ListCell;
import app.lanyard.library.listing.ListFormat;
import app.lanyard.model.EntityFilter;
import app.lanyard.model.EntityOrder;
import app.lanyard.model.NoteFilter;
import app.lanyard.model.TalkFilter;
import app.lanyard.model.TalkGroup;
import app.lanyard.model.TalkRow;
import java.io.IOException;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

final class StoredListExport implements ListExport {

  private static final int WINDOW = 500;

  private final TalkBrowser talks;
  private final Directory directory;
  private final NoteBrowser notes;

  StoredListExport(TalkBrowser talks, Directory directory, NoteBrowser notes) {
    this.talks = talks;
    this.directory = directory;
    this.notes = notes;
  }

  @Override
  public boolean talks(TalkFilter filter, ListFormat format, Appendable out, Listener listener)
      throws IOException {
    List<TalkGroup> groups = talks.groups(filter);
    int total = groups.stream().mapToInt(TalkGroup::talks).sum();
    int done = 0;
    out.append(format.head(ListRows.TALK));
    for (TalkGroup group : groups) {
      for (int offset = 0; offset < group.talks(); offset += WINDOW) {
        if (listener.isCancelled()) {
          return false;
        }
        List<TalkRow> rows = talks.rows(filter, group, offset, WINDOW);
        for (TalkRow row : rows) {
          out.append(format.row(ListRows.of(row)));
        }
        done += rows.size();
        listener.progress(done, total);
      }
    }
    return true;
  }

  @Override
  public boolean entities(
      EntityFilter filter, EntityOrder order, ListFormat format, Appendable out, Listener listener)
      throws IOException {
    return rows(
        format,
        ListRows.ENTITY,
        directory.count(filter),
        offset -> directory.rows(filter, order, offset, WINDOW).stream().map(ListRows::of),
        out,
        listener);
  }

  @Override
  public boolean notes(NoteFilter filter, ListFormat format, Appendable out, Listener listener)
      throws IOException {
    return rows(
        format,
        ListRows.NOTE,
        notes.count(filter),
        offset -> notes.rows(filter, offset, WINDOW).stream().map(ListRows::of),
        out,
        listener);
  }

  private static boolean rows(
      ListFormat format,
      List<String> head,
      int total,
      IntFunction<Stream<List<ListCell>>> windows,
      Appendable out,
      Listener listener)
      throws IOException {
    out.append(format.head(head));
    for (int offset = 0; offset < total; offset += WINDOW) {
      if (listener.isCancelled()) {
        return false;
      }
      for (List<ListCell> row : windows.apply(offset).toList()) {
        out.append(format.row(row));
      }
      listener.progress(Math.min(offset + WINDOW, total), total);
    }
    return true;
  }
}

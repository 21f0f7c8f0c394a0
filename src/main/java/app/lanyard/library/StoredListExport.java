package app.lanyard.library;

import app.lanyard.library.listing.ListFormat;
import app.lanyard.model.EntityKind;
import app.lanyard.model.EntityOrder;
import app.lanyard.model.EntityRow;
import app.lanyard.model.TalkFilter;
import app.lanyard.model.TalkGroup;
import app.lanyard.model.TalkRow;
import java.io.IOException;
import java.util.List;

final class StoredListExport implements ListExport {

  private static final int WINDOW = 500;

  private final TalkBrowser talks;
  private final Directory directory;

  StoredListExport(TalkBrowser talks, Directory directory) {
    this.talks = talks;
    this.directory = directory;
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
      EntityKind kind,
      String text,
      EntityOrder order,
      ListFormat format,
      Appendable out,
      Listener listener)
      throws IOException {
    int total = directory.count(kind, text);
    out.append(format.head(ListRows.ENTITY));
    for (int offset = 0; offset < total; offset += WINDOW) {
      if (listener.isCancelled()) {
        return false;
      }
      List<EntityRow> rows = directory.rows(kind, text, order, offset, WINDOW);
      for (EntityRow row : rows) {
        out.append(format.row(ListRows.of(row)));
      }
      listener.progress(Math.min(offset + WINDOW, total), total);
    }
    return true;
  }
}

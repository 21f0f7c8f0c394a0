package app.lanyard.ui.testing;

import app.lanyard.library.ListExport;
import app.lanyard.library.listing.ListFormat;
import app.lanyard.model.EntityFilter;
import app.lanyard.model.EntityOrder;
import app.lanyard.model.NoteFilter;
import app.lanyard.model.TalkFilter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes three rows, whatever is asked for. */
public final class FakeLists implements ListExport {

  public final List<Object> asked = new ArrayList<>();
  public @Nullable IOException failure;

  /** Runs after each row. */
  public Runnable meanwhile = () -> {};

  @Override
  public boolean talks(TalkFilter filter, ListFormat format, Appendable out, Listener listener)
      throws IOException {
    return write(filter, format, out, listener);
  }

  @Override
  public boolean entities(
      EntityFilter filter, EntityOrder order, ListFormat format, Appendable out, Listener listener)
      throws IOException {
    return write(filter, format, out, listener);
  }

  @Override
  public boolean notes(NoteFilter filter, ListFormat format, Appendable out, Listener listener)
      throws IOException {
    return write(filter, format, out, listener);
  }

  private boolean write(Object what, ListFormat format, Appendable out, Listener listener)
      throws IOException {
    asked.add(what);
    for (int row = 1; row <= 3; row++) {
      if (listener.isCancelled()) {
        return false;
      }
      out.append(format.name()).append(" row ").append(Integer.toString(row)).append('\n');
      listener.progress(row, 3);
      meanwhile.run();
      if (failure != null) {
        throw failure;
      }
    }
    return true;
  }
}

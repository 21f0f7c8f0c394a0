package app.lanyard.ui.testing;

import app.lanyard.library.SourceManager;
import app.lanyard.model.SourceRow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Sources in memory. */
public final class FakeSources implements SourceManager {

  private final List<SourceRow> rows = new ArrayList<>();
  private final List<SourceRow> removed = new ArrayList<>();

  public static FakeSources with(String... names) {
    var sources = new FakeSources();
    for (String name : names) {
      sources.add(Path.of("/home/ada/" + name));
    }
    return sources;
  }

  @Override
  public List<SourceRow> list() {
    return List.copyOf(rows);
  }

  @Override
  public SourceRow add(Path path) {
    var row =
        new SourceRow(rows.size() + 1, String.valueOf(path.getFileName()), "" + path, true, 12);
    rows.add(row);
    return row;
  }

  @Override
  public void remove(long sourceId) {
    rows.stream().filter(row -> row.id() == sourceId).forEach(removed::add);
    rows.removeIf(row -> row.id() == sourceId);
  }

  @Override
  public void restore(long sourceId) {
    removed.stream().filter(row -> row.id() == sourceId).forEach(rows::add);
    removed.removeIf(row -> row.id() == sourceId);
  }
}

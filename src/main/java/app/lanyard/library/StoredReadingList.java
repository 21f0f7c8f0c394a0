package app.lanyard.library;

import app.lanyard.model.TalkRow;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Keeps the order as a setting: of the annotations, for these outlast the numbers of talks. */
final class StoredReadingList implements ReadingList {

  private final StoreCalls store;

  StoredReadingList(StoreCalls store) {
    this.store = store;
  }

  @Override
  public List<TalkRow> talks(int most) {
    return store.read(
        session -> {
          List<Long> wanted = session.readingList().talks().stream().limit(most).toList();
          Map<Long, TalkRow> rows =
              session.talks().numbered(wanted).stream()
                  .collect(Collectors.toMap(TalkRow::id, Function.identity()));
          return wanted.stream().map(rows::get).toList();
        });
  }

  @Override
  public void arrange(List<Long> talks) {
    store.write(
        session -> {
          session.readingList().arrange(talks);
          return talks;
        });
  }
}

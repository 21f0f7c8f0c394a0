package app.lanyard.ui.testing;

import app.lanyard.library.NoteBrowser;
import app.lanyard.model.DateOrigin;
import app.lanyard.model.NoteFilter;
import app.lanyard.model.NoteRow;
import app.lanyard.model.TracedDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Notes in memory, in the order given. */
public final class FakeNotes implements NoteBrowser {

  private final List<NoteRow> notes;
  public @Nullable RuntimeException failure;

  public FakeNotes(List<NoteRow> notes) {
    this.notes = new CopyOnWriteArrayList<>(notes);
  }

  /** Some notes of two sources; every seventh is gone. */
  public static FakeNotes sample(int count) {
    return new FakeNotes(IntStream.rangeClosed(1, count).mapToObj(FakeNotes::note).toList());
  }

  public void remove(int index) {
    notes.remove(index);
  }

  @Override
  public int count(NoteFilter filter) {
    if (failure != null) {
      throw failure;
    }
    return (int) matching(filter).count();
  }

  @Override
  public List<NoteRow> rows(NoteFilter filter, int offset, int limit) {
    return matching(filter).skip(offset).limit(limit).toList();
  }

  private static NoteRow note(int number) {
    return new NoteRow(
        number,
        1 + number % 2,
        number % 2 == 0 ? "notes" : "blog",
        "posts/2025/day-" + number + ".md",
        number % 3 == 0 ? "Two days by the water: what I took home" : "RiverConf, day " + number,
        number % 4 == 0 ? null : "Ada Quill",
        number % 5 == 0
            ? null
            : TracedDate.day(LocalDate.of(2025, 11, 13).minusDays(number), DateOrigin.FRONT_MATTER),
        "en",
        number % 6,
        number % 7 == 0);
  }

  Stream<NoteRow> matching(NoteFilter filter) {
    String wanted = filter.text().toLowerCase(Locale.ROOT);
    return notes.stream()
        .filter(note -> note.title().toLowerCase(Locale.ROOT).contains(wanted))
        .filter(note -> SampleFacets.matches(filter.choices(), note.id()));
  }
}

package app.lanyard.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.library.listing.ListFormat;
import app.lanyard.model.EntityFilter;
import app.lanyard.model.EntityKind;
import app.lanyard.model.EntityOrder;
import app.lanyard.model.NoteFilter;
import app.lanyard.model.TalkFilter;
import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListExportTest extends LibraryFixture {

  private static final TalkFilter MAY =
      new TalkFilter(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 31), "");

  @Test
  void talksAreWrittenAsTheFilterLetsThem() throws IOException {
    note(
        "talk: Charts | Conf 2024 | Grace, Ada | 2024-05-01 | https://sched.co/1abc\n"
            + "talk: Older | Conf 2020 | Ada | 2020-05-01\n");

    var out = new StringBuilder();
    assertThat(library.lists().talks(MAY, ListFormat.CSV, out, ListExport.Listener.NONE)).isTrue();

    assertThat(out.toString().lines())
        .containsExactly(
            "from,to,title,kind,speakers,event,place,links",
            "2024-05-01,2024-05-01,Charts,talk,Grace; Ada,Conf 2024,,https://sched.co/1abc");
  }

  @Test
  void speakersAreWrittenAsATable() throws IOException {
    note("talk: One | Conf 2024 | Ada | 2024-05-01\ntalk: Two | Conf 2024 | Ada | 2024-05-01\n");

    var out = new StringBuilder();
    library
        .lists()
        .entities(
            new EntityFilter(EntityKind.SPEAKER, ""),
            EntityOrder.usual(EntityKind.SPEAKER),
            ListFormat.MARKDOWN,
            out,
            ListExport.Listener.NONE);

    assertThat(out.toString().lines().skip(2)).containsExactly("| Ada |  |  |  |  | 2 | 1 |");
  }

  @Test
  void notesAreWrittenWithTheirTalks() throws IOException {
    note("talk: One | Conf 2024 | Ada | 2024-05-01\ntalk: Two | Conf 2024 | Ada | 2024-05-01\n");

    var out = new StringBuilder();
    assertThat(library.lists().notes(NoteFilter.ALL, ListFormat.CSV, out, ListExport.Listener.NONE))
        .isTrue();

    assertThat(out.toString().lines().findFirst())
        .hasValue("title,author,from,to,source,path,language,talks");
    assertThat(out.toString().lines().skip(1)).singleElement().asString().endsWith(",2");
  }

  @Test
  void cancellingEndsTheWritingBetweenWindows() throws IOException {
    note(
        IntStream.range(0, 1_200)
            .mapToObj(number -> "talk: Number " + number + " | Conf 2024 | Ada | 2024-05-01\n")
            .collect(Collectors.joining()));
    var written = new AtomicInteger();
    var listener =
        new ListExport.Listener() {
          @Override
          public void progress(int done, int total) {
            assertThat(total).isEqualTo(1_200);
            written.set(done);
          }

          @Override
          public boolean isCancelled() {
            return written.get() > 0;
          }
        };

    boolean whole =
        library.lists().talks(TalkFilter.ALL, ListFormat.CSV, new StringBuilder(), listener);

    assertThat(whole).isFalse();
    assertThat(written).hasValue(500);
  }

  private void note(String text) {
    fake.put(root, "note.md", text);
    library.importer().importAll(ImportListener.NONE);
  }
}

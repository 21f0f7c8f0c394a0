package app.lanyard.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.DateSpan;
import app.lanyard.model.EntityKind;
import app.lanyard.model.SourceSpan;
import app.lanyard.model.TalkFilter;
import app.lanyard.model.TalkRow;
import app.lanyard.model.correction.Correction;
import app.lanyard.model.correction.TalkRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is put right in a real folder, read as the program reads it. */
class CorrectedFolderTest {

  private static final String NOTE =
      """
      # Weavercon Berlin 2024

      | Talk | Speaker | Date |
      |---|---|---|
      | [Threads that never tangle](https://sched.co/1abcd) | Ada Example | 2024-05-02 |
      | [Looms at the edge](https://sched.co/1abce) | A. Example | 2024-05-02 |
      | [Shuttles in production](https://sched.co/1abcf) | Cy Sample | 2024-05-03 |

      In the corridor Dee Sample told me about patterns.
      """;

  @TempDir Path folder;
  private Path root;
  private Library library;

  @BeforeEach
  void putRight() throws IOException {
    root = Files.createDirectories(folder.resolve("notes")).toRealPath();
    Files.writeString(root.resolve("trip.md"), NOTE);
    library = Library.open(folder.resolve("library.db"), Clock.systemUTC());
    library.sources().add(root);
    library.importer().importAll(ImportListener.NONE);
    TalkRef threads = ref("Threads that never tangle");
    library
        .corrector()
        .make(
            List.of(
                new Correction.TalkDate(threads, DateSpan.day(LocalDate.of(2024, 6, 7))),
                new Correction.Merge(EntityKind.SPEAKER, List.of("a example"), "ada example"),
                new Correction.NotATalk(ref("Shuttles in production")),
                new Correction.AddTalk(
                    "added 1",
                    threads.noteId(),
                    SourceSpan.line(9),
                    "told me about patterns",
                    "Patterns")));
    assertPutRight(9);
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void itHoldsWhenTheNoteIsEdited() throws IOException {
    String edited =
        NOTE.replace("# Weaver", "Some words before.\n\n# Weaver")
            .replace("me about patterns", "me *about\npatterns*");
    Files.writeString(root.resolve("trip.md"), edited);
    assertThat(library.importer().importAll(ImportListener.NONE).changed()).isEqualTo(1);
    assertPutRight(11);
  }

  @Test
  void itHoldsWhenTheNoteIsMovedAndItsFolderRead() throws IOException {
    Files.createDirectories(root.resolve("2024"));
    Files.move(root.resolve("trip.md"), root.resolve("2024/berlin.md"));
    library.importer().importAll(ImportListener.NONE);
    assertPutRight(9);
  }

  @Test
  void itHoldsWhenTheIndexIsMadeAnew() throws IOException {
    library.close();
    Files.delete(folder.resolve("index.db"));
    library = Library.open(folder.resolve("library.db"), Clock.systemUTC());
    assertPutRight(9);
    assertThat(library.corrector().undo()).isPresent();
    assertThat(talks()).extracting(TalkRow::title).contains("Shuttles in production").hasSize(3);
  }

  private void assertPutRight(int lineOfAdded) {
    assertThat(talks())
        .extracting(TalkRow::title)
        .containsExactlyInAnyOrder("Threads that never tangle", "Looms at the edge", "Patterns");
    var threads = library.talks().details(talk("Threads that never tangle").id()).orElseThrow();
    var date = threads.date();
    assertThat(date).isNotNull();
    assertThat(date.span().start()).isEqualTo("2024-06-07");
    assertThat(talk("Looms at the edge").speakers()).containsExactly("Ada Example");
    assertThat(talk("Patterns").line()).isEqualTo(lineOfAdded);
  }

  private TalkRef ref(String title) {
    return library.talks().details(talk(title).id()).orElseThrow().ref();
  }

  private TalkRow talk(String title) {
    return talks().stream().filter(row -> row.title().equals(title)).findFirst().orElseThrow();
  }

  private List<TalkRow> talks() {
    return library.talks().groups(TalkFilter.ALL).stream()
        .flatMap(group -> library.talks().rows(TalkFilter.ALL, group, 0, 9).stream())
        .toList();
  }
}

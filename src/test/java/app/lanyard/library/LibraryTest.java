package app.lanyard.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lanyard.model.NoteFilter;
import app.lanyard.model.Problem;
import app.lanyard.model.TalkFilter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {

  @TempDir Path folder;
  private final FakeNotes fake = new FakeNotes();
  private Path root;
  private Path file;

  @BeforeEach
  void names() throws IOException {
    root = Files.createDirectories(folder.resolve("notes")).toRealPath();
    file = folder.resolve("library.db");
  }

  @Test
  void whatCantBeOpenedIsSaidInASentence() throws IOException {
    Files.writeString(file, "something else");
    assertThatThrownBy(() -> fake.open(file))
        .isInstanceOf(LibraryException.class)
        .hasMessageContaining("is not a Lanyard library");
    assertThat(file).hasContent("something else");
  }

  @Test
  void aRealFolderIsImportedAndOpened() throws IOException {
    Files.writeString(
        root.resolve("trip.md"),
        """
        ---
        title: A trip
        date: 2024-03-22
        ---
        # KubeCon Europe 2024

        | Talk | Speaker |
        |---|---|
        | [Sample session](https://sched.co/1abcd) | Ada Example |
        """);
    try (Library library = Library.open(file, Clock.systemUTC())) {
      library.sources().add(root);
      ImportReport report = library.importer().importAll(ImportListener.NONE);
      assertThat(report.fresh()).isEqualTo(1);
      assertThat(report.problems()).isEmpty();
      long note = library.notes().rows(NoteFilter.ALL, 0, 1).getFirst().id();
      OpenedNote opened = library.opener().open(note).orElseThrow();
      assertThat(opened.row().title()).isEqualTo("A trip");
      assertThat(opened.content().html()).contains("Sample session");
      assertThat(library.talks().groups(TalkFilter.ALL)).hasSize(1);
    }
  }

  @Test
  void brokenFrontMatterIsReportedAndTheTextStillRead() throws IOException {
    Files.writeString(
        root.resolve("broken.md"),
        """
        ---
        author: [Ada
        ---
        # A trip
        """);
    try (Library library = Library.open(file, Clock.systemUTC())) {
      library.sources().add(root);
      ImportReport report = library.importer().importAll(ImportListener.NONE);
      assertThat(report.problems())
          .singleElement()
          .extracting(Problem::path)
          .isEqualTo("broken.md");
      assertThat(library.problems().list()).hasSize(1);
      assertThat(library.notes().rows(NoteFilter.ALL, 0, 1).getFirst().title()).isEqualTo("A trip");
    }
  }

  @Test
  void aNoteThatCantBeRenderedIsShownAsItsText() {
    LibraryParts working = fake.parts();
    var parts =
        new LibraryParts(
            working.walking(),
            working.reading(),
            working.study(),
            text -> {
              throw new StackOverflowError();
            },
            working.anchoring(),
            1,
            working.clock());
    fake.put(root, "a.md", "<script>&\nsecond line");
    try (Library library = Library.open(file, parts, ImportListener.NONE)) {
      library.sources().add(root);
      library.importer().importAll(ImportListener.NONE);
      long note = library.notes().rows(NoteFilter.ALL, 0, 1).getFirst().id();
      var content = library.opener().open(note).orElseThrow().content();
      assertThat(content.html()).contains("&lt;script&gt;&amp;").doesNotContain("<script>");
      assertThat(content.text()).isEqualTo("<script>&\nsecond line");
    }
  }

  @Test
  void aLinkLeadsToANoteOfTheSource() {
    fake.put(root, "trips/a.md", "title: A");
    fake.put(root, "b.md", "title: B");
    try (Library library = fake.open(file)) {
      library.sources().add(root);
      library.importer().importAll(ImportListener.NONE);
      long from = id(library, "trips/a.md");
      assertThat(library.opener().resolveLink(from, "../b.md")).hasValue(id(library, "b.md"));
      assertThat(library.opener().resolveLink(from, "nowhere.md")).isEmpty();
      assertThat(library.opener().resolveLink(999, "../b.md")).isEmpty();
      assertThat(library.opener().open(999)).isEmpty();
    }
  }

  @Test
  void aLibraryCanBeClosedTwice() {
    Library library = fake.open(file);
    library.close();
    library.close();
    assertThat(List.of(file, folder.resolve("index.db"))).allMatch(Files::exists);
  }

  private static long id(Library library, String path) {
    return library.notes().rows(NoteFilter.ALL, 0, 100).stream()
        .filter(row -> row.path().equals(path))
        .findFirst()
        .orElseThrow()
        .id();
  }
}

package app.lanyard.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.Facet;
import app.lanyard.model.FacetChoice;
import app.lanyard.model.NoteFilter;
import app.lanyard.model.NoteRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteBrowserTest {

  @TempDir Path folder;
  private final FakeNotes fake = new FakeNotes();
  private Library library;
  private long otherSource;

  @BeforeEach
  void open() throws IOException {
    Path root = Files.createDirectories(folder.resolve("notes")).toRealPath();
    Path other = Files.createDirectories(folder.resolve("other")).toRealPath();
    library = fake.open(folder.resolve("library.db"));
    library.sources().add(root);
    otherSource = library.sources().add(other).id();
    fake.put(root, "undated.md", "title: Without a date");
    fake.put(root, "old.md", "title: Old\ndate: 2019-01-01\nabout service meshes");
    fake.put(root, "new.md", "title: New\ndate: 2024-01-01\ntalk: One\ntalk: Two");
    fake.put(other, "else.md", "title: Elsewhere\ndate: 2022-01-01");
    library.importer().importAll(ImportListener.NONE);
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void notesComeNewestFirstAndThoseWithoutADateLast() {
    assertThat(library.notes().rows(NoteFilter.ALL, 0, 10))
        .extracting(NoteRow::title)
        .containsExactly("New", "Elsewhere", "Old", "Without a date");
    assertThat(library.notes().rows(NoteFilter.ALL, 1, 2))
        .extracting(NoteRow::title)
        .containsExactly("Elsewhere", "Old");
  }

  @Test
  void aRowHasAllThatAListShows() {
    NoteRow row = library.notes().rows(NoteFilter.ALL, 0, 1).getFirst();
    assertThat(row.sourceName()).isEqualTo("notes");
    assertThat(row.path()).isEqualTo("new.md");
    assertThat(row.talks()).isEqualTo(2);
    assertThat(row.gone()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"mesh, 1", "old, 1", "service meshes, 1", "service one, 0", "date, 4", "'', 4"})
  void textFindsByTitlePathAndText(String text, int found) {
    var filter = new NoteFilter(text);
    assertThat(library.notes().count(filter)).isEqualTo(found);
    assertThat(library.notes().rows(filter, 0, 10)).hasSize(found);
  }

  @Test
  void oneSourceCanBeShownAlone() {
    assertThat(library.notes().rows(onlyOther(), 0, 10))
        .extracting(NoteRow::path)
        .containsExactly("else.md");
  }

  private NoteFilter onlyOther() {
    return new NoteFilter(
        "", List.of(new FacetChoice(Facet.SOURCE, Long.toString(otherSource), "other")));
  }

  @Test
  void settingsAreKept() {
    library.settings().put("theme", "light");
    library.settings().put("theme", "dark");
    library.close();
    library = fake.open(folder.resolve("library.db"));
    assertThat(library.settings().all()).isEqualTo(Map.of("theme", "dark"));
  }
}

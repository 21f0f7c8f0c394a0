package app.lanyard.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.NoteFilter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourcePicturesTest {

  @TempDir Path folder;
  private final FakeNotes fake = new FakeNotes();
  private Path root;
  private Library library;
  private long note;

  @BeforeEach
  void open() throws IOException {
    root = Files.createDirectories(folder.resolve("notes")).toRealPath();
    for (String file :
        new String[] {
          "notes/trips/beside.png",
          "notes/trips/img/below.JPG",
          "notes/img/root.webp",
          "notes/static/site.svg",
          "notes/assets/pic.gif",
          "notes/trips/with space%20.png",
          "notes/trips/secret.md",
          "outside.png",
          "notes-too/neighbour.png",
        }) {
      Path path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, "picture");
    }
    Files.createDirectory(root.resolve("trips/folder.png"));
    library = fake.open(folder.resolve("library.db"));
    library.sources().add(root);
    fake.put(root, "trips/note.md", "text");
    library.importer().importAll(ImportListener.NONE);
    note = library.notes().rows(NoteFilter.ALL, 0, 1).getFirst().id();
  }

  @AfterEach
  void close() {
    library.close();
  }

  @ParameterizedTest
  @CsvSource({
    "beside.png, trips/beside.png",
    "./beside.png, trips/beside.png",
    "img/below.JPG, trips/img/below.JPG",
    "../img/root.webp, img/root.webp",
    "/img/root.webp, img/root.webp",
    "/trips/../img/root.webp, img/root.webp",
    "/site.svg, static/site.svg",
    "/pic.gif, assets/pic.gif",
    "../../../../img/root.webp, img/root.webp",
    "with space%20.png, trips/with space%20.png",
  })
  void aPictureInTheSourceIsFound(String written, String found) {
    assertThat(library.pictures().resolve(note, written)).hasValue(root.resolve(found));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../../../etc/passwd",
        "/etc/passwd",
        "../../outside.png",
        "../../notes-too/neighbour.png",
        "img/../../../outside.png",
        "..%2f..%2foutside.png",
        "..\\..\\outside.png",
        "file:///etc/passwd",
        "secret.md",
        "folder.png",
        "missing.png",
        "beside.png\u0000.md",
        "\u0000",
        "",
        "/",
        "..",
      })
  void nothingElseIs(String written) {
    assertThat(library.pictures().resolve(note, written)).isEmpty();
  }

  @Test
  void anAbsolutePathOutsideIsNot() {
    Path outside = folder.resolve("outside.png").toAbsolutePath();
    assertThat(library.pictures().resolve(note, outside.toString())).isEmpty();
  }

  @Test
  void aLinkThatLeadsOutIsNotFollowedAndOneInsideIs() throws IOException {
    Files.createSymbolicLink(root.resolve("trips/out.png"), folder.resolve("outside.png"));
    Files.createSymbolicLink(root.resolve("trips/up"), folder);
    Files.createSymbolicLink(root.resolve("trips/in.png"), root.resolve("img/root.webp"));
    Files.createSymbolicLink(root.resolve("trips/text.png"), root.resolve("trips/secret.md"));
    assertThat(library.pictures().resolve(note, "out.png")).isEmpty();
    assertThat(library.pictures().resolve(note, "up/outside.png")).isEmpty();
    assertThat(library.pictures().resolve(note, "text.png")).isEmpty();
    assertThat(library.pictures().resolve(note, "in.png")).hasValue(root.resolve("img/root.webp"));
  }

  @Test
  void aNoteThatIsNotThereHasNone() {
    assertThat(library.pictures().resolve(note + 1, "beside.png")).isEmpty();
  }
}

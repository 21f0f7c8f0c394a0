package app.lanyard.library.excerpt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lanyard.library.excerpt.ExcerptFolder.Report;
import app.lanyard.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExcerptFolderTest {

  @TempDir private Path home;

  @Test
  void whatIsTheSameIsNotWrittenAgain() throws Exception {
    assertThat(write(note("a.md"), note("b.md"))).isEqualTo(new Report(2, 0, List.of()));
    assertThat(write(note("a.md"), note("b.md"))).isEqualTo(new Report(0, 2, List.of()));
    assertThat(file("a.md")).hasContent("Tides & boats");
  }

  @Test
  void whatChangedIsWrittenAgain() throws Exception {
    write(note("a.md"));
    assertThat(write("{{title}}!", note("a.md"))).isEqualTo(new Report(1, 0, List.of()));
    assertThat(file("a.md")).hasContent("Tides & boats!");
  }

  @Test
  void whatThePersonWroteThereStays() throws Exception {
    write(note("a.md"), note("b.md"));
    Files.writeString(file("a.md"), "mine");
    Files.createDirectories(file("c.md").getParent());
    Files.writeString(file("c.md"), "mine too");
    Report report = write("{{title}}!", note("a.md"), note("b.md"), note("c.md"));
    assertThat(report.written()).isEqualTo(1);
    assertThat(report.problems())
        .extracting(Problem::path)
        .containsExactly(file("a.md").toString(), file("c.md").toString());
    assertThat(file("a.md")).hasContent("mine");
    assertThat(file("c.md")).hasContent("mine too");
  }

  @Test
  void whatWasWrittenBeforeACancelIsKnownTheNextTime() throws Exception {
    var template = ExcerptTemplate.of("{{title}}", ZoneOffset.UTC);
    var folder = new ExcerptFolder(home.resolve("out"), List.of());
    List<Excerpt> both = List.of(note("a.md"), note("b.md"));
    assertThat(folder.write(both, template, (done, total) -> done < 1).written()).isEqualTo(1);
    assertThat(file("b.md")).doesNotExist();
    assertThat(write("{{title}}!", note("a.md"), note("b.md")).problems()).isEmpty();
  }

  @Test
  void nothingIsWrittenAmongTheNotesOfASource() throws IOException {
    Path source = Files.createDirectories(home.resolve("source"));
    Files.createSymbolicLink(home.resolve("out"), Files.createDirectory(source.resolve("in")));
    assertThatThrownBy(() -> write(note("a.md")))
        .isInstanceOf(ForbiddenFolderException.class)
        .hasMessageContaining("only read");
    assertThat(source.resolve("in")).isEmptyDirectory();
  }

  @Test
  void aSourceThatTheFolderHoldsIsNotWrittenInto() throws IOException {
    Path notes = Files.createDirectories(home.resolve("out/notes"));
    var folder = new ExcerptFolder(home.resolve("out"), List.of(notes));
    assertThatThrownBy(
            () ->
                folder.write(
                    List.of(note("a.md")),
                    ExcerptTemplate.of("a", ZoneOffset.UTC),
                    (done, total) -> true))
        .isInstanceOf(ForbiddenFolderException.class);
    assertThat(notes).isEmptyDirectory();
  }

  private static Excerpt note(String path) {
    return Samples.note(path);
  }

  private Path file(String name) {
    return home.resolve("out/notes").resolve(name);
  }

  private Report write(Excerpt... excerpts) throws IOException, TemplateException {
    return write("{{title}}", excerpts);
  }

  private Report write(String template, Excerpt... excerpts) throws IOException, TemplateException {
    return new ExcerptFolder(home.resolve("out"), List.of(home.resolve("source")))
        .write(
            List.of(excerpts), ExcerptTemplate.of(template, ZoneOffset.UTC), (done, total) -> true);
  }
}

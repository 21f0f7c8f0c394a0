package app.lanyard.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of the command line, without a process and without a window. */
class CommandLineRunnerTest {

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final ByteArrayOutputStream exported = new ByteArrayOutputStream();
  private final List<PictureRequest> pictures = new ArrayList<>();
  private final List<Object> opened = new ArrayList<>();
  private Path library;
  private Path notes;

  @BeforeEach
  void writeNotes() throws IOException {
    library = folder.resolve("library.db");
    notes = Files.createDirectories(folder.resolve("notes"));
    Files.writeString(
        notes.resolve("tide.md"),
        """
        # Tide Talks 2024

        | Date | Title | Speaker | Event |
        | --- | --- | --- | --- |
        | 2024-06-03 | Reading waves | Ada Example | Tide Talks 2024 |
        """);
  }

  @Test
  void importsAndEndsWithOneLine() {
    assertThat(run("import --library LIB NOTES")).isEqualTo(ExitStatus.DONE);

    assertThat(out.toString())
        .startsWith("notes 1 (new 1, changed 0, unchanged 0, gone 0), talks 1, speakers 1,")
        .endsWith(System.lineSeparator())
        .hasLineCount(1);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void tellsTheProblemsOfAnImport() throws IOException {
    Files.write(notes.resolve("noise.md"), new byte[] {0, 1, 2, 3, 0, (byte) 0xff, 0, 7, 8, 0});
    Files.createSymbolicLink(notes.resolve("lost.md"), folder.resolve("nowhere.md"));

    int status = run("import --library LIB NOTES");

    assertThat(status).isEqualTo(ExitStatus.PROBLEMS);
    assertThat(err.toString().lines().toList())
        .isNotEmpty()
        .allMatch(line -> line.matches(".+/(noise|lost)\\.md:\\d+: .+"));
    assertThat(out.toString()).contains("problems " + err.toString().lines().count() + ",");
  }

  @Test
  void exportsToStandardOutputAndToAFile() throws IOException {
    run("import --library LIB NOTES");

    assertThat(run("export --library LIB --format json")).isZero();
    assertThat(run("export --library LIB --format JSON --output DIR/x.json")).isZero();

    assertThat(exported.toString(UTF_8)).contains("Reading waves");
    assertThat(folder.resolve("x.json")).content().isEqualTo(exported.toString(UTF_8));
  }

  @ParameterizedTest
  @CsvSource({
    "import NOTES, --library",
    "import --library LIB DIR/nowhere, no file or folder",
    "export --library LIB --format pdf, pdf",
    "export --library LIB, --format",
    "export --library DIR/none.db --format json, none.db",
    "export --library LIB --format json --output DIR, is a folder",
    "export --library LIB --format json --output LIB, take the place of the library",
    "export --library LIB --format json --output DIR/notes/../library.db, take the place",
    "frobnicate, frobnicate",
    "--library, --library",
    "--add-folder --search, can't both",
    "import --frobnicate --library LIB, --frobnicate",
    "screenshot --library LIB --view cellar --output DIR/x.png, 'there are timeline, notes'",
    "screenshot --library LIB --view notes, --output",
    "screenshot --library LIB --view notes --output LIB, take the place",
    "screenshot --library LIB --view notes --output DIR/x.png --size huge, 1280x800",
    "screenshot --library LIB --view notes --output DIR/x.png --size 99x99, 1280x800",
    "screenshot --library LIB --view notes --output DIR/x.png --size 9000x9000, too large",
    "screenshot --library LIB --view notes --output DIR/x.png --size 4001x4001 --scale 2, too large",
    "screenshot --library LIB --view notes --output DIR/x.png --scale 0.5, between 1 and 4",
    "screenshot --library LIB --view notes --output DIR/x.png --scale 5, between 1 and 4",
    "screenshot --library LIB --view notes --output DIR/x.png --scale NaN, between 1 and 4",
    "screenshot --library LIB --view notes --output DIR/x.png --scale big, big",
    "screenshot --library LIB --view notes --output DIR/x.png --theme pink, pink"
  })
  void wrongWordsAreSaidInASentence(String words, String said) throws IOException {
    Files.createFile(library);

    assertThat(run(words)).isEqualTo(ExitStatus.WRONG_WORDS);

    assertThat(err.toString())
        .contains(said)
        .containsPattern("Try 'lanyard( \\w+)? --help'")
        .doesNotContain("Exception");
    assertThat(pictures).isEmpty();
    assertThat(opened).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "--size 960x640, LIGHT, 1.0, 960, 640",
    "--scale 1.5 --theme dark, DARK, 1.5, 1280, 800",
    "--scale 2 --theme LIGHT --size 4000x4000, LIGHT, 2.0, 4000, 4000"
  })
  void aPictureIsAskedFor(String words, String theme, double scale, int width, int height)
      throws IOException {
    Files.createFile(library);

    int status = run("screenshot --library LIB --view Notes --output DIR/x.png " + words);

    assertThat(status).isZero();
    assertThat(pictures)
        .containsExactly(
            new PictureRequest(
                library,
                "notes",
                null,
                null,
                theme.equals("DARK"),
                scale,
                width,
                height,
                folder.resolve("x.png")));
  }

  @Test
  void withoutACommandTheWindowOpens() {
    assertThat(run("")).isZero();
    assertThat(run("--library LIB NOTES")).isZero();

    assertThat(opened).containsExactly("null [] NONE", library + " [" + notes + "] NONE");
  }

  @ParameterizedTest
  @CsvSource({"--add-folder, ADD_FOLDER", "--search, SEARCH"})
  void theWindowMayBeginWithATask(String words, String task) {
    assertThat(run(words)).isZero();

    assertThat(opened).containsExactly("null [] " + task);
  }

  @ParameterizedTest
  @CsvSource({
    "export --library LIB --format json --output DIR/none/x.json, there is no such folder",
    "export --library NOTES --format json, is a folder",
    "import --library NOTES/tide.md/library.db NOTES, can't be made"
  })
  void whatFailsIsSaidInASentence(String words, String said) {
    run("import --library LIB NOTES");

    assertThat(run(words)).isEqualTo(ExitStatus.FAILED);

    assertThat(err.toString()).contains(said).doesNotContain("Exception").hasLineCount(1);
  }

  @Test
  void anExportThatCanNotBeWrittenToItsEndFails() {
    run("import --library LIB NOTES");
    var full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };

    assertThat(run(full, "export --library LIB --format json")).isEqualTo(ExitStatus.FAILED);

    assertThat(err.toString().strip())
        .isEqualTo("The export can't be written to standard output: Broken pipe");
  }

  private int run(String words) {
    return run(exported, words);
  }

  private int run(OutputStream standardOutput, String words) {
    var runner =
        new CommandLineRunner(
                (file, request, writer) -> {
                  opened.add(file + " " + request.paths() + " " + request.task());
                  return ExitStatus.DONE;
                },
                new Pictures(),
                standardOutput)
            .writingTo(new PrintWriter(out, true), new PrintWriter(err, true));
    return runner.run(
        Stream.of(words.split(" "))
            .filter(word -> !word.isEmpty())
            .map(word -> word.replace("LIB", library.toString()))
            .map(word -> word.replace("NOTES", notes.toString()))
            .map(word -> word.replace("DIR", folder.toString()))
            .toArray(String[]::new));
  }

  private final class Pictures implements PictureTaker {

    @Override
    public List<String> views() {
      return List.of("timeline", "notes");
    }

    @Override
    public int take(PictureRequest request) {
      pictures.add(request);
      return ExitStatus.DONE;
    }
  }
}

package app.lanyard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Runs the launcher that the build leaves, as a person or a script would. */
@Execution(ExecutionMode.CONCURRENT)
class LauncherIT {

  private static final Path LAUNCHER = Path.of(System.getProperty("lanyard.launcher"));

  @TempDir private Path folder;
  private Path notes;
  private Path library;

  record Outcome(int status, String out, String err) {}

  @BeforeEach
  void writeNotes() throws IOException {
    notes = Files.createDirectories(folder.resolve("notes"));
    library = folder.resolve("library.db");
    Files.writeString(
        notes.resolve("2024-06-03-day.md"),
        """
        # Example Days 2024

        | Date | Title | Speaker | Event |
        | --- | --- | --- | --- |
        | 2024-06-03 | Growing old software | Ada Example | Example Days 2024 |
        | 2024-06-04 | Teaching with maps | Lin Example | Example Days 2024 |
        """);
    Files.writeString(notes.resolve("thoughts.md"), "# Thoughts\n\nNothing happened.\n");
  }

  @Test
  void importsWhatIsNewChangedAndGone() throws Exception {
    assertThat(lanyard("import", "--library", library.toString(), notes.toString()))
        .satisfies(first -> assertThat(first.status()).as(first.err()).isZero())
        .extracting(Outcome::out)
        .asString()
        .startsWith("notes 2 (new 2, changed 0, unchanged 0, gone 0), talks 2, speakers 2,");
    assertThat(importAgain().out()).contains("(new 0, changed 0, unchanged 2, gone 0)");

    Files.writeString(notes.resolve("thoughts.md"), "# Thoughts\n\nSomething did happen.\n");
    assertThat(importAgain().out()).contains("(new 0, changed 1, unchanged 1, gone 0)");

    Files.delete(notes.resolve("thoughts.md"));
    assertThat(importAgain().out()).contains("gone 1");
    assertThat(titles(exported())).contains("Thoughts");
  }

  @Test
  void exportsTheSameBytesTwice() throws Exception {
    lanyard("import", "--library", library.toString(), notes.toString());
    String first = lanyard("export", "--library", library.toString(), "--format", "json").out();
    Path file = folder.resolve("export.json");
    lanyard(
        "export", "--library", library.toString(), "--format", "json", "--output", file.toString());
    assertThat(file).content().isEqualTo(first);
    JsonNode talks = exported().get("talks");
    assertThat(talks.findValuesAsText("title"))
        .containsExactlyInAnyOrder("Growing old software", "Teaching with maps");
  }

  @Test
  void searchesAsTheFieldDoes() throws Exception {
    lanyard("import", "--library", library.toString(), notes.toString());
    Outcome outcome =
        lanyard("search", "--library", library.toString(), "maps", "-growing", "--format", "json");
    assertThat(outcome.status()).as(outcome.err()).isZero();
    JsonNode json = new ObjectMapper().readTree(outcome.out());
    assertThat(json.get("results").findValuesAsText("title")).contains("Teaching with maps");
    assertThat(json.get("results").findValuesAsText("path")).contains("2024-06-03-day.md");

    Outcome wrong = lanyard("search", "--library", library.toString(), "maps speakr:lin");
    assertThat(wrong.status()).isEqualTo(ExitStatus.PROBLEMS);
    assertThat(wrong.err()).contains("“speaker:” is taken instead");
    assertThat(wrong.out()).contains("Teaching with maps");
  }

  @Test
  void saysWhatIsWrongWithTheWords() throws Exception {
    assertThat(lanyard("frobnicate").status()).isEqualTo(ExitStatus.WRONG_WORDS);
    assertThat(lanyard("import", "--library", library.toString(), "/no/such/folder"))
        .satisfies(
            outcome -> {
              assertThat(outcome.status()).isEqualTo(ExitStatus.WRONG_WORDS);
              assertThat(outcome.err()).contains("/no/such/folder").doesNotContain("Exception");
            });
    assertThat(lanyard("export", "--library", library.toString(), "--format", "pdf").status())
        .isEqualTo(ExitStatus.WRONG_WORDS);
  }

  @Test
  void refusesAFileThatIsNoLibrary() throws Exception {
    Files.writeString(library, "my shopping list, not a library, and long enough to be a header");
    String before = Files.readString(library);
    Outcome outcome = lanyard("import", "--library", library.toString(), notes.toString());
    assertThat(outcome.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(outcome.err()).doesNotContain("Exception").isNotBlank();
    assertThat(library).content().isEqualTo(before);
  }

  @Test
  void tellsItsVersionAndItsWords() throws Exception {
    assertThat(lanyard("--version").out()).matches("Lanyard \\d+\\.\\d+.*\\s+");
    assertThat(lanyard("--help").out()).contains("import", "export", "screenshot");
  }

  @Test
  void drawsTheWindowWithoutADisplay() throws Exception {
    lanyard("import", "--library", library.toString(), notes.toString());
    Path picture = folder.resolve("window.png");
    Outcome outcome =
        lanyard(
            "screenshot",
            "--library",
            library.toString(),
            "--view",
            "timeline",
            "--select",
            "maps",
            "--theme",
            "dark",
            "--scale",
            "2",
            "--size",
            "1000x700",
            "--output",
            picture.toString());
    assertThat(outcome.status()).as(outcome.err()).isZero();
    BufferedImage image = ImageIO.read(picture.toFile());
    assertThat(image.getWidth()).isEqualTo(2000);
    assertThat(image.getHeight()).isEqualTo(1400);
    assertThat(colours(image)).isGreaterThan(100);
  }

  @Test
  void withoutADisplayTheBareCommandLeavesAPicture() throws Exception {
    Outcome outcome = lanyard("--library", library.toString(), notes.toString());
    assertThat(outcome.status()).as(outcome.err()).isZero();
    assertThat(outcome.out() + outcome.err()).doesNotContain("Exception").contains("lanyard.png");
    assertThat(colours(ImageIO.read(folder.resolve("lanyard.png").toFile()))).isGreaterThan(100);
  }

  /** The shell makes the folder: this test itself may run where its name can't be written. */
  @Test
  void readsFoldersWhoseNamesAreNotAsciiInTheCLocale() throws Exception {
    Outcome outcome =
        run(
            Map.of("LC_ALL", "C"),
            "sh",
            "-c",
            """
            folder=$1/$(printf '\\303\\274ber')
            mkdir "$folder"
            mv "$1"/*.md "$folder"
            exec "$2" import --library "$3" "$folder"
            """,
            "sh",
            notes.toString(),
            LAUNCHER.toString(),
            library.toString());

    assertThat(outcome.status()).as(outcome.err()).isZero();
    assertThat(outcome.out()).startsWith("notes 2 (new 2,");
  }

  @Test
  void anExportIntoAClosedPipeFails() throws Exception {
    lanyard("import", "--library", library.toString(), notes.toString());

    Outcome outcome =
        run(
            Map.of(),
            "sh",
            "-c",
            "{ \"$1\" export --library \"$2\" --format json; echo $? >&2; } | true",
            "sh",
            LAUNCHER.toString(),
            library.toString());

    assertThat(outcome.err().strip().lines().toList())
        .hasSize(2)
        .satisfies(lines -> assertThat(lines.getFirst()).contains("can't be written"))
        .endsWith("1");
  }

  private Outcome importAgain() throws Exception {
    return lanyard("import", "--library", library.toString());
  }

  private JsonNode exported() throws Exception {
    return new ObjectMapper()
        .readTree(lanyard("export", "--library", library.toString(), "--format", "json").out());
  }

  private static List<String> titles(JsonNode export) {
    return export.get("documents").findValuesAsText("title");
  }

  private static long colours(BufferedImage image) {
    int[] pixels =
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    return IntStream.of(pixels).distinct().count();
  }

  private Outcome lanyard(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(LAUNCHER.toString()));
    command.addAll(List.of(words));
    return run(Map.of(), command.toArray(String[]::new));
  }

  private Outcome run(Map<String, String> more, String... command)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile(folder, "out", "");
    Path err = Files.createTempFile(folder, "err", "");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    Map<String, String> environment = builder.environment();
    List.of("DISPLAY", "WAYLAND_DISPLAY", "JAVA_HOME").forEach(environment::remove);
    environment.putAll(more);
    environment.put("XDG_STATE_HOME", folder.resolve("state").toString());
    environment.put("XDG_DATA_HOME", folder.resolve("data").toString());
    Process process = builder.start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("it ends").isTrue();
    return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
  }
}

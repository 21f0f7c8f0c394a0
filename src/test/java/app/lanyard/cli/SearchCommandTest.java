package app.lanyard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Execution(ExecutionMode.CONCURRENT)
class SearchCommandTest {

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path library;

  @BeforeEach
  void importNotes() throws IOException {
    library = folder.resolve("library.db");
    Path notes = Files.createDirectories(folder.resolve("notes"));
    Files.writeString(
        notes.resolve("tide.md"),
        """
        # Tide Talks 2024

        | Date | Title | Speaker | Event |
        | --- | --- | --- | --- |
        | 2024-06-03 | Reading waves | Ada Example | Tide Talks 2024 |
        | 2024-06-04 | Counting waves | Lin Example | Tide Talks 2024 |
        """);
    run("import", "--library", library.toString(), notes.toString());
    out.getBuffer().setLength(0);
  }

  @Test
  void answersInOneObject() throws IOException {
    assertThat(search("waves", "speaker:ada", "--format", "json")).isEqualTo(ExitStatus.DONE);

    JsonNode json = new ObjectMapper().readTree(out.toString());
    assertThat(json.get("total").intValue()).isEqualTo(2);
    assertThat(json.get("millis").isIntegralNumber()).isTrue();
    JsonNode talk = json.get("results").get(0);
    assertThat(talk.get("kind").textValue()).isEqualTo("talk");
    assertThat(talk.get("id").isIntegralNumber()).isTrue();
    assertThat(talk.get("title").textValue()).isEqualTo("Reading waves");
    assertThat(talk.get("path").textValue()).isEqualTo("tide.md");
    assertThat(talk.get("line").intValue()).isEqualTo(5);
    assertThat(talk.get("snippet").textValue()).isEqualTo("Ada Example · Tide Talks 2024");
    assertThat(json.get("results").get(1).get("kind").textValue()).isEqualTo("note");
  }

  @Test
  void answersInLines() {
    assertThat(search("counting in:talks")).isEqualTo(ExitStatus.DONE);
    assertThat(out.toString().lines())
        .containsExactly(
            "talks: 1", "  Counting waves — Lin Example · Tide Talks 2024 — tide.md:6");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void saysThatNothingIsFound() {
    assertThat(search("submarines")).isEqualTo(ExitStatus.DONE);
    assertThat(out.toString().strip()).isEqualTo("Nothing found.");
  }

  @Test
  void whatBeginsWithAMinusIsLeftOut() {
    assertThat(search("waves", "-counting", "in:talks")).isEqualTo(ExitStatus.DONE);
    assertThat(out.toString()).contains("Reading waves").doesNotContain("Counting");
  }

  @Test
  void aLimitIsForEachKind() {
    assertThat(search("waves", "in:talks", "--limit", "1")).isEqualTo(ExitStatus.DONE);
    assertThat(out.toString()).startsWith("talks: 2").hasLineCount(2);
  }

  @Test
  void aWrongQuerySaysWhatIsWrongAndStillFinds() {
    assertThat(search("waves kind:sermon")).isEqualTo(ExitStatus.PROBLEMS);
    assertThat(err.toString())
        .startsWith("query:12: “sermon” is none of what “kind:” knows: talk,");
    assertThat(out.toString()).contains("Reading waves");
  }

  @ParameterizedTest
  @CsvSource({
    "--limt 5, --limt",
    "--format pdf, pdf",
    "waves --limit -1, -1",
    "--limit many, many",
    "'', QUERY",
  })
  void wrongWordsAreSaidInASentence(String words, String said) {
    List<String> list = words.isEmpty() ? List.of() : List.of(words.split(" "));
    assertThat(search(list.toArray(String[]::new))).isEqualTo(ExitStatus.WRONG_WORDS);
    assertThat(err.toString()).contains(said).contains("Try 'lanyard search --help'");
  }

  private int search(String... words) {
    List<String> all = new ArrayList<>(List.of("search", "--library", library.toString()));
    all.addAll(List.of(words));
    return run(all.toArray(String[]::new));
  }

  private int run(String... words) {
    return new CommandLineRunner(
            (file, sources, writer) -> ExitStatus.FAILED,
            new NoPictures(),
            new ByteArrayOutputStream())
        .writingTo(new PrintWriter(out, true), new PrintWriter(err, true))
        .run(words);
  }
}

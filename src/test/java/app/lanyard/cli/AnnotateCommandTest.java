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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class AnnotateCommandTest {

  private static final String TIDE =
      """
      # Tide Talks 2024

      | Date | Title | Speaker | Event |
      | --- | --- | --- | --- |
      | 2024-06-03 | Reading waves | Ada Example | Tide Talks 2024 |

      Waves tell of the wind that made them. A swell may be three days old.

      Harbours are quiet because their walls break what comes in.
      """;

  private static final String BOATS =
      """
      # Boats

      A boat is a hole in the water that one throws money into.
      """;

  private static final String ANNOTATIONS =
      """
      [
        {"id": "urn:ulid:01J00000000000000000000001", "type": "Annotation",
         "motivation": "highlighting", "created": "2024-07-01T10:00:00Z",
         "modified": "2024-07-01T10:00:00Z",
         "target": {"source": "tide.md", "selector": [
           {"type": "TextQuoteSelector", "exact": "three days old",
            "prefix": "A swell may be ", "suffix": "."}]},
         "lanyard:color": "green"},
        {"id": "urn:ulid:01J00000000000000000000002", "type": "Annotation",
         "motivation": "commenting", "created": "2024-07-01T10:00:00Z",
         "modified": "2024-07-01T10:00:00Z",
         "body": [{"type": "TextualBody", "purpose": "commenting", "value": "Ask about *this*"},
                  {"type": "TextualBody", "purpose": "tagging", "value": "harbour"}],
         "target": {"source": "tide.md",
           "selector": {"type": "TextQuoteSelector", "exact": "their walls break what comes in"}}},
        {"id": "urn:ulid:01J00000000000000000000003", "type": "Annotation",
         "motivation": "highlighting", "created": "2024-07-01T10:00:00Z",
         "target": {"source": "boats.md",
           "selector": {"type": "TextQuoteSelector", "exact": "throws money"}}},
        {"id": "urn:ulid:01J00000000000000000000004", "type": "Annotation",
         "motivation": "assessing", "created": "2024-07-01T10:00:00Z",
         "body": {"type": "TextualBody", "purpose": "assessing", "value": "5"},
         "target": "lanyard:talk/reading waves @ tide talks 2024"}
      ]
      """;

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path library;
  private Path notes;

  @BeforeEach
  void importNotes() throws IOException {
    library = folder.resolve("library.db");
    notes = Files.createDirectories(folder.resolve("notes"));
    Files.writeString(notes.resolve("tide.md"), TIDE);
    Files.writeString(notes.resolve("boats.md"), BOATS);
    importInto(library);
  }

  @Test
  void annotationsAreFoundAgainAfterTheFolderWasEdited() throws IOException {
    assertThat(annotate(library, ANNOTATIONS)).as(err.toString()).isEqualTo(ExitStatus.DONE);
    assertThat(out.toString())
        .isEqualToIgnoringNewLines("annotations 4 (new 4, updated 0, unchanged 0), problems 0");
    edit();
    assertThat(states())
        .isEqualToIgnoringNewLines(
            """
            01J00000000000000000000001 tide.md anchored three days old
            01J00000000000000000000002 tide.md orphaned\s
            01J00000000000000000000003 trips/boats.md anchored throws money
            01J00000000000000000000004 lanyard:talk/reading waves @ tide talks 2024 anchored\s
            """);
  }

  @Test
  void aTextThatWasRewordedIsFoundAndTold() throws IOException {
    annotate(library, ANNOTATIONS);
    Files.writeString(
        notes.resolve("tide.md"), TIDE.replace("their walls break what", "their walls stop what"));
    importInto(library);
    assertThat(states()).contains("02 tide.md anchored their walls stop what comes in\n");
    assertThat(export(library).at("/annotations/1/target/selector/0/exact").asText())
        .isEqualTo("their walls break what comes in");
  }

  @Test
  void whatIsGoneIsOrphanedUntilItIsBack() throws IOException {
    annotate(library, ANNOTATIONS);
    Files.delete(notes.resolve("tide.md"));
    importInto(library);
    assertThat(states()).contains("01 tide.md orphaned \n", "03 boats.md anchored throws money\n");
    Files.writeString(notes.resolve("tide.md"), TIDE);
    importInto(library);
    assertThat(states()).contains("01 tide.md anchored three days old\n");
  }

  @Test
  void whatWasExportedComesIntoAFreshLibraryAsItWas() throws IOException {
    annotate(library, ANNOTATIONS);
    edit();
    JsonNode exported = export(library);
    Path fresh = folder.resolve("fresh.db");
    importInto(fresh);
    assertThat(annotate(fresh, exported.toString())).as(err.toString()).isEqualTo(ExitStatus.DONE);
    assertThat(export(fresh).get("annotations")).isEqualTo(exported.get("annotations"));
  }

  @Test
  void theSameFileTwiceChangesNothing() throws IOException {
    annotate(library, ANNOTATIONS);
    JsonNode before = export(library);
    annotate(library, ANNOTATIONS);
    assertThat(out.toString()).contains("(new 0, updated 0, unchanged 4)");
    assertThat(export(library)).isEqualTo(before);
  }

  @Test
  void onlyWhatIsNewerIsTakenOver() throws IOException {
    annotate(library, ANNOTATIONS);
    annotate(library, ANNOTATIONS.replace("*this*", "that"));
    assertThat(export(library).toString()).contains("*this*");
    annotate(
        library,
        ANNOTATIONS
            .replace("*this*", "that")
            .replace(
                "\"modified\": \"2024-07-01T10:00:00Z\"",
                "\"modified\": \"2024-07-02T10:00:00Z\""));
    assertThat(out.toString()).contains("(new 0, updated 2, unchanged 2)");
    assertThat(export(library).toString()).contains("Ask about that").doesNotContain("*this*");
  }

  @Test
  void whatIsNotUnderstoodIsToldWithItsLineAndTheRestIsTaken() throws IOException {
    int status =
        annotate(
            library,
            """
            {"annotations": [
              {"type": "Annotation"},
              {"type": "Annotation", "target": "tide.md", "bodyValue": "Good"},
              {"type": "Annotation", "target": "nowhere.md", "bodyValue": "Lost"},
              {"type": "Annotation", "target": "tide.md", "lanyard:color": "plaid"}
            ]}""");
    assertThat(status).isEqualTo(ExitStatus.PROBLEMS);
    Path file = folder.resolve("annotations.json");
    assertThat(err.toString().lines())
        .containsExactlyInAnyOrder(
            file + ":2: it has no target",
            file + ":4: the library has no nowhere.md; the annotation waits for it",
            file + ":5: there is no colour plaid");
    assertThat(export(library).get("annotations")).hasSize(2);
  }

  @Test
  void anAnnotationWaitsForItsNote() throws IOException {
    annotate(
        library,
        ANNOTATIONS
            .replace("boats.md", "later.md")
            .replace(
                "\"exact\": \"throws money\"",
                "\"exact\": \"throws money\", \"prefix\": \"On the quay one \","
                    + " \"suffix\": \" about, as in harbours.\""));
    assertThat(states()).contains("03 later.md orphaned \n");
    Files.writeString(
        notes.resolve("later.md"), "On the quay one throws money about, as in harbours.\n");
    importInto(library);
    assertThat(states()).contains("03 later.md anchored throws money\n");
  }

  @Test
  void whatHypothesisExportsIsTakenOver() throws IOException {
    int status =
        annotate(
            library,
            """
            {"total": 1, "rows": [
              {"id": "jk3s", "created": "2024-07-01T10:00:00.123456+00:00",
               "updated": "2024-07-01T10:00:00.123456+00:00", "user": "acct:ada@example.org",
               "uri": "https://notes.example.org/shared/boats.md?x=1", "text": "True.",
               "tags": ["boats"],
               "target": [{"source": "https://notes.example.org/shared/boats.md", "selector": [
                 {"type": "RangeSelector", "startContainer": "/div[1]"},
                 {"type": "TextPositionSelector", "start": 900, "end": 912},
                 {"type": "TextQuoteSelector", "exact": "throws money", "prefix": "that one "}]}]}
            ]}""");
    assertThat(status).as(err.toString()).isEqualTo(ExitStatus.DONE);
    JsonNode annotation = export(library).get("annotations").get(0);
    assertThat(annotation.get("id").asText()).isEqualTo("https://hypothes.is/a/jk3s");
    assertThat(annotation.get("lanyard:currentText").asText()).isEqualTo("throws money");
    assertThat(annotation.get("body").findValuesAsText("value")).containsExactly("True.", "boats");
  }

  @Test
  void aFileThatIsNoJsonIsTold() throws IOException {
    assertThat(annotate(library, "[{\"target\": \"tide.md\", \"bodyValue\": \"Good\"},\n{oops"))
        .isEqualTo(ExitStatus.PROBLEMS);
    assertThat(err.toString()).contains(":2: this is not JSON: ");
    assertThat(export(library).get("annotations")).hasSize(1);
    assertThat(run("annotate", "--library", library.toString(), "--from", "missing.json"))
        .isEqualTo(ExitStatus.WRONG_WORDS);
  }

  private void edit() throws IOException {
    Files.writeString(
        notes.resolve("tide.md"),
        TIDE.replace("Waves tell", "It rained all day.\n\nWaves tell")
            .replaceAll("Harbours are.*\n", ""));
    Files.createDirectories(notes.resolve("trips"));
    Files.move(notes.resolve("boats.md"), notes.resolve("trips/boats.md"));
    importInto(library);
  }

  private String states() throws IOException {
    var lines = new StringBuilder();
    for (JsonNode annotation : export(library).get("annotations")) {
      lines
          .append(annotation.get("id").asText().replace("urn:ulid:", ""))
          .append(' ')
          .append(annotation.at("/target/source").asText())
          .append(' ')
          .append(annotation.get("lanyard:state").asText())
          .append(' ')
          .append(annotation.path("lanyard:currentText").asText())
          .append('\n');
    }
    return lines.toString();
  }

  private void importInto(Path target) {
    assertThat(run("import", "--library", target.toString(), notes.toString()))
        .as(err.toString())
        .isEqualTo(ExitStatus.DONE);
  }

  private int annotate(Path target, String json) throws IOException {
    Path file = Files.writeString(folder.resolve("annotations.json"), json);
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return run("annotate", "--library", target.toString(), "--from", file.toString());
  }

  private JsonNode export(Path source) throws IOException {
    Path file = folder.resolve("export.json");
    run("export", "--library", source.toString(), "--format", "json", "--output", file.toString());
    return new ObjectMapper().readTree(file.toFile());
  }

  private int run(String... words) {
    return new CommandLineRunner(
            (file, sources, printer) -> ExitStatus.FAILED,
            new NoPictures(),
            new ByteArrayOutputStream())
        .writingTo(new PrintWriter(out, true), new PrintWriter(err, true))
        .run(words);
  }
}

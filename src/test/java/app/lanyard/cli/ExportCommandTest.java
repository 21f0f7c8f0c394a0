package app.lanyard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class ExportCommandTest {

  private static final String ANNOTATIONS =
      """
      [
        {"id": "urn:ulid:01J00000000000000000000001", "type": "Annotation",
         "motivation": "highlighting", "created": "2024-07-01T10:00:00Z",
         "body": [{"type": "TextualBody", "purpose": "commenting", "value": "Ask *them*:\\n\\n- why"},
                  {"type": "TextualBody", "purpose": "tagging", "value": "big sea"}],
         "target": {"source": "tide.md", "selector":
           {"type": "TextQuoteSelector", "exact": "three days old"}},
         "lanyard:color": "green"},
        {"id": "urn:ulid:01J00000000000000000000002", "type": "Annotation",
         "motivation": "commenting", "created": "2024-07-01T10:00:00Z",
         "body": {"type": "TextualBody", "value": "=1+1, \\"quoted\\""}, "target": "tide.md"},
        {"id": "urn:ulid:01J00000000000000000000003", "type": "Annotation",
         "motivation": "bookmarking", "created": "2024-07-01T10:00:00Z",
         "target": "lanyard:talk/reading waves @ tide talks 2024"},
        {"id": "urn:ulid:01J00000000000000000000004", "type": "Annotation",
         "motivation": "assessing", "created": "2024-07-01T10:00:00Z", "bodyValue": "5",
         "target": "lanyard:talk/reading waves @ tide talks 2024"},
        {"id": "urn:ulid:01J00000000000000000000005", "type": "Annotation",
         "motivation": "assessing", "created": "2024-07-01T10:00:00Z",
         "body": {"type": "TextualBody", "purpose": "classifying", "value": "watched"},
         "target": "lanyard:talk/reading waves @ tide talks 2024"}
      ]
      """;

  @TempDir private Path folder;
  private final ByteArrayOutputStream exported = new ByteArrayOutputStream();
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path library;
  private Path notes;
  private Path output;

  @BeforeEach
  void annotate() throws IOException {
    library = folder.resolve("library.db");
    output = folder.resolve("out");
    notes = Files.createDirectories(folder.resolve("notes"));
    Files.writeString(
        notes.resolve("tide.md"),
        """
        # Tide Talks 2024

        | Date | Title | Speaker | Event |
        | --- | --- | --- | --- |
        | 2024-06-03 | Reading waves | Ada Example | Tide Talks 2024 |

        A swell may be three days old.
        """);
    Path from = Files.writeString(folder.resolve("annotations.json"), ANNOTATIONS);
    run("import", "--library", library.toString(), notes.toString());
    assertThat(run("annotate", "--library", library.toString(), "--from", from.toString()))
        .as(err.toString())
        .isEqualTo(ExitStatus.DONE);
    out.getBuffer().setLength(0);
  }

  @Test
  void aCalendarHasTheTalksWhoseDayIsKnown() throws IOException {
    Files.writeString(
        notes.resolve("more.md"),
        """
        # Talks

        | Date | Title | Speaker |
        | --- | --- | --- |
        | 2016 | Vague tides | Ada Example |
        | May 2017 | Vaguer tides | Ada Example |
        """);
    run("import", "--library", library.toString());
    Path calendar = folder.resolve("talks.ics");

    int status =
        run(
            "export",
            "--library",
            library.toString(),
            "--format",
            "ics",
            "--output",
            calendar.toString());

    assertThat(status).as(err.toString()).isEqualTo(ExitStatus.DONE);
    assertThat(Files.readString(calendar))
        .startsWith("BEGIN:VCALENDAR\r\n")
        .endsWith("END:VCALENDAR\r\n")
        .containsOnlyOnce("BEGIN:VEVENT")
        .contains("DTSTART;VALUE=DATE:20240603\r\n")
        .contains("SUMMARY:Reading waves\r\n")
        .contains("DESCRIPTION:Ada Example\\nTide Talks 2024\r\n");
    assertThat(err.toString())
        .isEqualToIgnoringNewLines("talks 1, left out 2: no note says on which day they were");
  }

  @Test
  void eachThingThatWasMarkedGetsAFile() throws IOException {
    assertThat(markdown()).as(err.toString()).isEqualTo(ExitStatus.DONE);
    assertThat(out.toString())
        .isEqualToIgnoringNewLines("files 2 (written 2, unchanged 0), problems 0");
    assertThat(files()).containsExactly("notes/tide.md", "talks/2024-06-03 Reading waves.md");
    assertThat(output.resolve("talks/2024-06-03 Reading waves.md"))
        .hasContent(
            """
            ---
            title: "Reading waves"
            kind: talk
            key: "reading waves @ tide talks 2024"
            date: "2024-06-03"
            event: "Tide Talks 2024"
            speakers:
              - "Ada Example"
            starred: true
            rating: "5"
            status: "watched"
            ---

            # Reading waves
            """);
  }

  @Test
  void aPlainParserFindsTheQuotesAndTheComments() throws IOException {
    markdown();
    assertThat(MarkdownOutline.of(Files.readString(output.resolve("notes/tide.md"))))
        .containsExactly(
            "Heading Tide Talks 2024",
            "BulletList",
            "  ListItem",
            "    Paragraph 2024-07-01",
            "    Paragraph =1+1, \"quoted\"",
            "  ListItem",
            "    BlockQuote",
            "      Paragraph three days old",
            "    Paragraph 2024-07-01, green #big-sea",
            "    Paragraph",
            "    BulletList",
            "      ListItem",
            "        Paragraph why");
  }

  @Test
  void linksToTalksAndPeopleGoAlong() throws IOException {
    String link = "[Ada Example](lanyard:speaker/ada%20example)";
    Path more =
        Files.writeString(
            folder.resolve("more.json"),
            """
            {"id": "urn:ulid:01J00000000000000000000006", "type": "Annotation",
             "motivation": "commenting", "created": "2024-07-01T10:00:00Z",
             "body": {"type": "TextualBody", "value": "Ask %s."}, "target": "tide.md"}
            """
                .formatted(link));
    run("annotate", "--library", library.toString(), "--from", more.toString());
    Path json = folder.resolve("all.json");
    run("export", "--library", library.toString(), "--format", "json", "--output", json.toString());
    markdown();

    assertThat(Files.readString(json)).contains("\"Ask " + link + ".\"");
    assertThat(Files.readString(output.resolve("notes/tide.md"))).contains("Ask " + link + ".");
  }

  @Test
  void anotherTimeOnlyWhatChangedIsWritten() throws IOException {
    markdown();
    out.getBuffer().setLength(0);
    Files.writeString(output.resolve("notes/tide.md"), "mine");
    assertThat(markdown()).isEqualTo(ExitStatus.PROBLEMS);
    assertThat(out.toString())
        .isEqualToIgnoringNewLines("files 1 (written 0, unchanged 1), problems 1");
    assertThat(err.toString()).contains("tide.md:1: the file was changed by hand");
    assertThat(output.resolve("notes/tide.md")).hasContent("mine");
  }

  @Test
  void aTemplateOfOnesOwnIsFollowed() throws IOException {
    Path template = folder.resolve("mine.mustache");
    Files.writeString(template, "{{title}}: {{#items}}{{comment}} {{/items}}");
    assertThat(markdown("--template", template.toString())).isEqualTo(ExitStatus.DONE);
    assertThat(output.resolve("notes/tide.md")).content().startsWith("Tide Talks 2024: =1+1");
    Files.writeString(template, "{{titel}}");
    assertThat(markdown("--template", template.toString())).isEqualTo(ExitStatus.FAILED);
    assertThat(err.toString()).contains("The template can't be used").contains("titel");
  }

  @Test
  void theTemplateToBeginWithIsPrinted() throws IOException {
    run("export", "--print-template");
    Path template = Files.write(folder.resolve("same.mustache"), exported.toByteArray());
    markdown();
    out.getBuffer().setLength(0);
    markdown("--template", template.toString());
    assertThat(out.toString()).contains("unchanged 2");
  }

  @Test
  void aTableHasEachAnnotationAndNoFormula() {
    assertThat(run("export", "--library", library.toString(), "--format", "csv"))
        .isEqualTo(ExitStatus.DONE);
    List<String> lines = exported.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(lines.getFirst())
        .isEqualTo(
            "created,updated,kind,on,place,motivation,quote,now,state,colour,comment,tags,id");
    assertThat(lines)
        .contains(
            "2024-07-01T10:00:00Z,2024-07-01T10:00:00Z,note,Tide Talks 2024,tide.md,commenting,,,"
                + "anchored,,\"'=1+1, \"\"quoted\"\"\",,01J00000000000000000000002")
        .anyMatch(line -> line.contains(",three days old,three days old,anchored,green,"));
  }

  @Test
  void nothingIsWrittenAmongTheNotes() {
    output = notes.resolve("marked");
    assertThat(markdown()).isEqualTo(ExitStatus.FAILED);
    assertThat(err.toString()).contains("whose files are only read");
    assertThat(output).doesNotExist();
  }

  @Test
  void wrongWordsAreTold() throws IOException {
    assertThat(run("export", "--library", library.toString())).isEqualTo(ExitStatus.WRONG_WORDS);
    assertThat(run("export", "--library", library.toString(), "--format", "markdown"))
        .isEqualTo(ExitStatus.WRONG_WORDS);
    assertThat(err.toString()).contains("--format=FORMAT").contains("--output=FOLDER");
    Files.writeString(output, "a file");
    assertThat(markdown()).isEqualTo(ExitStatus.WRONG_WORDS);
    assertThat(run("export", "--library", library.toString(), "--format", "csv", "--template", "x"))
        .isEqualTo(ExitStatus.WRONG_WORDS);
  }

  private int markdown(String... more) {
    List<String> words =
        new ArrayList<>(
            List.of(
                "export",
                "--library",
                library.toString(),
                "--format",
                "markdown",
                "--output",
                output.toString()));
    words.addAll(List.of(more));
    return run(words.toArray(String[]::new));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(output)) {
      return all.filter(Files::isRegularFile)
          .map(file -> output.relativize(file).toString())
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    }
  }

  private int run(String... words) {
    return new CommandLineRunner(
            (file, sources, printer) -> ExitStatus.FAILED, new NoPictures(), exported)
        .writingTo(new PrintWriter(out, true), new PrintWriter(err, true))
        .run(words);
  }
}

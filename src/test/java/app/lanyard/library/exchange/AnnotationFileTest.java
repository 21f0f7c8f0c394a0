package app.lanyard.library.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.library.exchange.AnnotationFile.Content;
import app.lanyard.model.Problem;
import app.lanyard.model.annotation.AnnotationContent;
import app.lanyard.model.annotation.HighlightColour;
import app.lanyard.model.annotation.Motivation;
import app.lanyard.model.annotation.TextQuote;
import app.lanyard.store.annotation.SelectorJson.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotationFileTest {

  private static final String ONE =
      "{\"id\": \"a:1\", \"target\": \"x.md\", \"bodyValue\": \"Hm\"}";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        ONE,
        "[" + ONE + "]",
        "{\"format\": 1, \"documents\": [{\"path\": \"x.md\"}], \"annotations\": [" + ONE + "]}",
        "{\"total\": 1, \"rows\": [" + ONE + "]}",
        "{\"type\": \"AnnotationPage\", \"items\": [" + ONE + "]}"
      })
  void oneOrSeveralAreReadFromWhatTheyStandIn(String json) throws IOException {
    Content content = read(json);
    assertThat(content.problems()).isEmpty();
    assertThat(content.entries())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.line()).isOne();
              assertThat(entry.annotation().id()).isEqualTo("a:1");
              assertThat(entry.annotation().source()).isEqualTo("x.md");
              assertThat(entry.annotation().content().comment()).isEqualTo("Hm");
            });
  }

  @Test
  void allOfAnAnnotationIsRead() throws IOException {
    assertThat(
            annotation(
                """
                {"id": "urn:ulid:01J00000000000000000000001",
                 "motivation": ["moderating", "highlighting"],
                 "created": "2024-07-01T12:00:00.123456+02:00", "modified": "2024-07-02T10:00:00",
                 "body": ["Plain", {"type": "TextualBody", "value": "Marked"},
                   {"purpose": "tagging", "value": " gpu "}, {"purpose": "tagging", "value": "gpu"}],
                 "target": [{"source": {"id": "a/x.md"}, "lanyard:source": "notes",
                   "selector": {"type": "RangeSelector", "refinedBy": [
                     {"type": "TextQuoteSelector", "exact": "abc", "prefix": "p", "suffix": "s"},
                     {"type": "TextPositionSelector", "start": 5, "end": 8}]}}],
                 "lanyard:color": "blue", "lanyard:state": "review"}"""))
        .isEqualTo(
            new WrittenAnnotation(
                "urn:ulid:01J00000000000000000000001",
                "a/x.md",
                "notes",
                Motivation.HIGHLIGHTING,
                new AnnotationContent("Plain\n\nMarked", List.of("gpu"), HighlightColour.BLUE),
                new TextQuote("abc", "p", "s", 5, 8),
                null,
                Instant.parse("2024-07-01T10:00:00.123Z"),
                Instant.parse("2024-07-02T10:00:00Z")));
  }

  @Test
  void aPositionAloneIsEnough() throws IOException {
    WrittenAnnotation written =
        annotation(
            """
            {"target": {"source": "x.md",
              "selector": {"type": "TextPositionSelector", "start": 5, "end": 8}}}""");
    assertThat(written.position()).isEqualTo(new Position(5, 8));
    assertThat(written.motivation()).isEqualTo(Motivation.HIGHLIGHTING);
    assertThat(written.content().colour()).isEqualTo(HighlightColour.YELLOW);
  }

  @Test
  void aPositionThatIsNotThatOfTheQuoteIsNotTaken() throws IOException {
    assertThat(
            annotation(
                    """
                    {"target": {"source": "x.md", "selector": [
                      {"type": "TextQuoteSelector", "exact": "abc"},
                      {"type": "TextPositionSelector", "start": 5, "end": 6}]}}""")
                .quote())
        .isEqualTo(new TextQuote("abc", "", "", -1, -1));
  }

  @Test
  void withoutAnIdentifierItHasTheSameOneEachTime() throws IOException {
    String json = "{\"target\": \"x.md\", \"bodyValue\": \"Hm\"}";
    String id = annotation(json).id();
    assertThat(id).startsWith("urn:sha256:");
    assertThat(annotation(json).id()).isEqualTo(id);
    assertThat(annotation(json.replace("Hm", "Ha")).id()).isNotEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"id": "a:1"}                                          | it has no target
          {"target": {"source": " "}}                            | its target names no source
          {"target": ["x.md", "y.md"]}                           | it has several targets
          {"target": "x.md", "body": {"id": "http://x/v.mp4"}}   | a body is no text
          {"target": "x.md", "created": "yesterday"}             | yesterday is no time
          {"target": "x.md", "lanyard:color": "plaid"}           | there is no colour plaid
          {"target": {"source": "x.md", "selector": {"type": "CssSelector"}}} \
          | its selector names neither a text nor a position
          7                                                      | this is no annotation
          """)
  void whatIsNotUnderstoodIsSaidWithItsLine(String json, String reason) throws IOException {
    Content content = read("[" + ONE + ",\n" + json + ",\n" + ONE + "]");
    assertThat(content.entries()).extracting(AnnotationFile.Entry::line).containsExactly(1, 3);
    assertThat(content.problems()).containsExactly(new Problem(file().toString(), 2, reason));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "7", "{", "[" + ONE, "not JSON at all"})
  void whatIsNoSuchFileIsSaid(String json) throws IOException {
    assertThat(read(json).problems()).hasSize(1);
  }

  private WrittenAnnotation annotation(String json) throws IOException {
    Content content = read(json);
    assertThat(content.problems()).isEmpty();
    return content.entries().getFirst().annotation();
  }

  private Content read(String json) throws IOException {
    return AnnotationFile.read(Files.writeString(file(), json));
  }

  private Path file() {
    return folder.resolve("annotations.json");
  }
}

package app.lanyard.markdown.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.markdown.testing.CpuTime;
import app.lanyard.model.Problem;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderReaderTest {

  private final HeaderReader reader = new HeaderReader();

  static final List<Arguments> NOTATIONS =
      List.of(
          Arguments.of("YAML", "---\ntitle: Two days\ndate: 2024-03-05\n---\n"),
          Arguments.of("YAML ended by dots", "---\ntitle: Two days\ndate: 2024-03-05\n...\n"),
          Arguments.of(
              "YAML with a comment",
              "---\n# kept by hand\ntitle: Two days\ndate: 2024-03-05\n---\n"),
          Arguments.of(
              "YAML after blank lines", "\n\n---\ntitle: Two days\ndate: 2024-03-05\n---\n"),
          Arguments.of(
              "YAML after a byte order mark",
              "\uFEFF---\ntitle: Two days\ndate: 2024-03-05\n---\n"),
          Arguments.of("YAML with CR LF", "---\r\ntitle: Two days\r\ndate: 2024-03-05\r\n---\r\n"),
          Arguments.of("YAML with CR", "---\rtitle: Two days\rdate: 2024-03-05\r---\r"),
          Arguments.of(
              "YAML fences with spaces after", "---  \ntitle: Two days\ndate: 2024-03-05\n--- \n"),
          Arguments.of("TOML", "+++\ntitle = \"Two days\"\ndate = 2024-03-05\n+++\n"),
          Arguments.of("JSON", "{\n \"title\": \"Two days\",\n \"date\": \"2024-03-05\"\n}\n"),
          Arguments.of("JSON on one line", "{\"title\": \"Two days\", \"date\": \"2024-03-05\"}\n"),
          Arguments.of(
              "JSON in fences", ";;;\n{\"title\": \"Two days\", \"date\": \"2024-03-05\"}\n;;;\n"),
          Arguments.of("Pelican", "Title: Two days\nDate: 2024-03-05\n"),
          Arguments.of("closing fence only", "title: Two days\ndate: 2024-03-05\n---\n"));

  @ParameterizedTest(name = "{0}")
  @FieldSource("NOTATIONS")
  void readsEveryNotation(String name, String header) {
    String text = header + "\nThe text.\n";
    Header read = reader.read(text);

    assertThat(read.values())
        .containsExactly(Map.entry("title", "Two days"), Map.entry("date", "2024-03-05"));
    assertThat(text.substring(read.end())).isEqualToIgnoringNewLines("The text.\n");
    assertThat(read.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n\n",
        "# Title\n\ntext",
        "Note: something that matters.\n\nMore.",
        "Remember this: Title: is not a key.\n",
        "Author: the one who wrote a book\nsat beside me.\n\nMore",
        "---\nunclosed: yes\n\ntext",
        "---\n\nJust a sentence between rules.\n\n---\n",
        "---\n\n# Heading\n\nSome words. See: nothing\n\n---\n",
        "+++\nno end",
        "{{< figure src=\"a.png\" >}}\n",
        "{% include header.html %}\n",
        "{ not json }\n",
        "Date: tomorrow\n\nText"
      })
  void leavesOrdinaryTextAlone(String text) {
    assertThat(reader.read(text)).isEqualTo(Header.NONE);
  }

  @Test
  void tellsTheLineOfEachKey() {
    Header yaml = reader.read("\n---\n# c\ntitle: |\n  a\n  b\nTags:\n - x\n---\n");
    Header toml =
        reader.read("+++\n# c\ntitle = \"x\"\nDate = 2020-01-01\n[author]\nname = \"A\"\n+++\n");
    Header json =
        reader.read("{\n  \"title\": \"x\",\n\n  \"tags\": [\n  \"a\"], \"draft\": true\n}\n");
    Header plain = reader.read("Title: x\n  and more\nDate: 2020-01-01\n\n");

    assertThat(yaml.lines()).containsExactly(Map.entry("title", 4), Map.entry("tags", 7));
    assertThat(toml.lines())
        .containsExactly(Map.entry("title", 3), Map.entry("date", 4), Map.entry("author", 5));
    assertThat(json.lines())
        .containsExactly(Map.entry("title", 2), Map.entry("tags", 4), Map.entry("draft", 5));
    assertThat(plain.lines()).containsExactly(Map.entry("title", 1), Map.entry("date", 3));
    assertThat(plain.values()).containsEntry("title", "x and more");
  }

  @Test
  void keepsDatesAndVersionsAsWritten() {
    Header header =
        reader.read(
            "---\ndate: 2024-03-05 09:00:00 +0100\nversion: 1.10\nyear: 2024\ndraft: true\n---\n");

    assertThat(header.values())
        .containsExactly(
            Map.entry("date", "2024-03-05 09:00:00 +0100"),
            Map.entry("version", "1.10"),
            Map.entry("year", 2024L),
            Map.entry("draft", true));
    assertThat(reader.read("+++\ndate = 2024-03-05T09:00:00+01:00\n+++\n").values())
        .containsExactly(Map.entry("date", "2024-03-05T09:00:00+01:00"));
  }

  static final List<Arguments> BROKEN =
      List.of(
          Arguments.of(
              "---\nlayout: post\ntitle: Summit 2024: day one\n---\n", 3, "Summit 2024: day one"),
          Arguments.of("---\ntitle: A day\ndate:\t2024\n\tmore: x\n---\n", 4, "A day"),
          Arguments.of("---\ntitle: A day\nauthor: {{ page.author }}\n---\n", 3, "A day"),
          Arguments.of("---\ntitle: A day\ndate: 2024\ndate: 2025\n---\n", 4, "A day"),
          Arguments.of("---\ntitle: A day\ntags: [a, b\n---\n", 3, "A day"),
          Arguments.of("---\ntitle: \"A day\n---\n", 2, "\"A day"),
          Arguments.of("---\ntitle: A day\nauthor: @someone\n---\n", 3, "A day"),
          Arguments.of("+++\ntitle = \"A day\"\ndate = yesterday\n+++\n", 3, "A day"),
          Arguments.of("{\n\"title\": \"A day\",\n\"tags\": [1,, 2]\n}\n", 3, "A day"),
          Arguments.of("{\n\"title\": \"A day\",\n\"title\": \"A day\"\n}\n", 3, "A day"),
          Arguments.of("title: A day\nauthor: x: y\n---\n", 2, "A day"));

  @ParameterizedTest
  @FieldSource("BROKEN")
  void reportsWhatIsBrokenAndSavesTheRest(String header, int line, String title) {
    Header read = reader.read(header + "text");

    assertThat(read.problems()).singleElement().extracting(Problem::line).isEqualTo(line);
    assertThat(read.values()).containsEntry("title", title);
    assertThat((header + "text").substring(read.end())).isEqualToIgnoringNewLines("text");
  }

  @Test
  void savesListsOfABrokenHeader() {
    Header read =
        reader.read("---\ntitle: a: b\ntags: [one, 'two']\nauthors:\n  - Ann\n  - Bo\n---\n");

    assertThat(read.values())
        .containsEntry("tags", List.of("one", "two"))
        .containsEntry("authors", List.of("Ann", "Bo"));
  }

  static final List<Arguments> BOMBS =
      List.of(
          Arguments.of("aliases", bombOfAliases()),
          Arguments.of("brackets", "---\ntitle: x\na: " + "[".repeat(100_000) + "\n---\n"),
          Arguments.of("braces", "---\ntitle: x\na: " + "{a: ".repeat(50_000) + "\n---\n"),
          Arguments.of("indents", "---\ntitle: x\n" + "- ".repeat(100_000) + "\n---\n"),
          Arguments.of("json", "{\n\"title\": \"x\",\n\"a\": " + "[".repeat(100_000) + "\n}\n"),
          Arguments.of("toml", "+++\ntitle = \"x\"\na = " + "[".repeat(100_000) + "\n+++\n"),
          Arguments.of("length", "---\ntitle: x\na: " + "y".repeat(1_100_000) + "\n---\n"),
          Arguments.of("itself", "---\ntitle: x\na: &a\n  b: *a\n---\n"));

  private static String bombOfAliases() {
    StringBuilder bomb = new StringBuilder("---\ntitle: x\na0: &a0 [l, l, l, l, l, l, l, l, l]\n");
    for (int i = 1; i < 12; i++) {
      String alias = "*a" + (i - 1);
      bomb.append(
          "a%d: &a%d [%s]\n".formatted(i, i, String.join(", ", Collections.nCopies(9, alias))));
    }
    return bomb.append("---\n").toString();
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("BOMBS")
  void reportsBombsQuickly(String name, String text) {
    Header header = CpuTime.assertUnder(Duration.ofSeconds(1), () -> reader.read(text + "\nText"));

    assertThat(header.problems()).hasSize(1);
    assertThat(header.values()).containsEntry("title", "x");
  }
}

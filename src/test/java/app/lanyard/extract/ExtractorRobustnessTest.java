package app.lanyard.extract;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class ExtractorRobustnessTest {

  private static final List<String> PIECES =
      List.of(
          "# ",
          "## ",
          "\n",
          "\n\n",
          "- ",
          "* ",
          "| ",
          " |",
          "|---|---|",
          "**",
          "*",
          "_",
          "[a](b)",
          "[Title of it](https://sched.co/1aaaa)",
          "<https://sched.co/1aaaa>",
          "---\n",
          "+++\n",
          "Speaker: ",
          "Ada Miller",
          "(Acme)",
          " and ",
          ", ",
          ":",
          "📅",
          "🎤",
          "2025-02-30",
          "April 3rd",
          "9.–13. ",
          "圆桌",
          "主题",
          "GardenCon",
          " by ",
          " - ",
          "```\n",
          "> ",
          "&nbsp;",
          "<br>",
          "<b>",
          "</b>",
          "<i>",
          "</i>",
          "<a href=x>",
          "</a>",
          "![x](/2024-01-02-a/b.png)",
          "\t",
          "\\",
          "title: ",
          "date: ",
          "speakers: [",
          "\uD83C",
          "\u0000");

  @Property(tries = 400)
  void readsAnyNote(@ForAll("notes") String text) {
    assertThat(Extraction.of(text, "a/2024-01-02-b.md").problems()).isEmpty();
  }

  @Property(tries = 200)
  void worksWithAnyPath(@ForAll String path) {
    assertThatCode(() -> Extraction.of("text", path)).doesNotThrowAnyException();
  }

  @Provide
  Arbitrary<String> notes() {
    return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "A ",
        "A, ",
        "A and ",
        "(",
        "[",
        "Ada Miller ",
        "- ",
        "1/",
        "2025-",
        "April ",
        ": ",
        "| ",
        "Con ",
        "by ",
        "Ada (",
        "年",
        "9:15",
        "👋 ",
        "<a>",
        "<b></a>",
        ":a:"
      })
  @Timeout(value = 20, unit = SECONDS)
  void longLinesOfOneThingTakeNoLong(String piece) {
    String line = piece.repeat(100_000 / piece.length());

    assertThat(Extraction.of("# " + line + "\n\n" + line + "\n\n- Speaker: " + line).talks())
        .hasSizeLessThan(2);
  }

  @Test
  @Timeout(value = 20, unit = SECONDS)
  void aLargeNoteTakesNoLong() {
    String talk =
        "## [Growing beans](https://sched.co/%05d)\n\nSpeaker: Ada Miller, Acme\n\n%s\n\n";
    var text = new StringBuilder("# GardenCon 2025\n\n");
    for (int i = 0; i < 1_000; i++) {
      text.append(talk.formatted(i, "Some words about beans and how they grow. ".repeat(22)));
    }

    assertThat(Extraction.of(text.toString()).talks()).hasSize(1_000);
  }

  /** A comparison of every heading with every other would take minutes. */
  @Test
  @Timeout(value = 60, unit = SECONDS)
  void readsTensOfThousandsOfHeadings() {
    String text =
        "# GardenCon 2025\n\n"
            + IntStream.range(0, 20_000)
                .mapToObj(number -> "## Growing kale " + number + "\n\nWith manure.\n\n")
                .collect(Collectors.joining());

    assertThat(Extraction.of(text, "big.md").talks()).isEmpty();
  }
}

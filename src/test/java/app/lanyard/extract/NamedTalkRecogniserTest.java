package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedTalkRecogniserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          This came up in the talk “How beans climb up” and stayed with me.                  | How beans climb up |
          Anna Lopez, in her talk "What the worms do", spoke of them for an hour.            | What the worms do  | Anna Lopez
          Another talk given by the head of soil, with the title “How beans climb up”, was long. | How beans climb up |
          The first talk I went to was “What the worms do” since I have some.                | What the worms do  |
          The keynote "Slugs of the north" by Peter Wong was long.                           | Slugs of the north | Peter Wong
          """)
  void theReportOfAnEventNamesTalksInPassing(String text, String title, String speakers) {
    var findings = Extraction.of("# Thoughts after SoilConf 2021\n\nIt rained.\n\n" + text + "\n");

    assertThat(Extraction.titles(findings)).containsExactly(title);
    assertThat(Extraction.speakers(findings.talks().getFirst()))
        .isEqualTo(speakers == null ? "" : speakers);
    assertThat(findings.talks().getFirst().event()).isEqualTo("SoilConf 2021");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Shed rules\n\nSee the talk “How beans climb up” for more.\n",
        "# SoilConf 2021\n\nThe talk \"GardenCon 2019 in ten minutes\" is elsewhere.\n",
        "# SoilConf 2021\n\nSee the talk “How beans climb up” of PyCon 2018 for more.\n",
        "# SoilConf 2021\n\nAfter the talk “so that was that” was all he said.\n",
        "# SoilConf 2021\n\nA talk “Beans” was cancelled.\n"
      })
  void otherQuotesAreNone(String note) {
    assertThat(Extraction.of(note).talks()).isEmpty();
  }
}

package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.FoundTalk;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListedTalkRecogniserTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          - [How beans climb](https://example.org/b.pdf) by Ada Miller and Bo Chen | How beans climb | Ada Miller; Bo Chen | GardenCon 2024 | talk
          - *How beans climb* by Ada Miller                       | How beans climb  | Ada Miller | GardenCon 2024 | talk
          **How beans climb** by Ada Miller, 3 May 2024. I cried. | How beans climb  | Ada Miller | GardenCon 2024 | talk
          1. [Beansprout](https://example.org/2024/schedule/event/beansprout/) | Beansprout | '' | GardenCon 2024 | talk
          - SoilConf 2019: [What worms do](https://youtu.be/x)    | What worms do    | ''         | SoilConf 2019  | talk
          - **SoilConf 2019**: closing keynote [What worms do](https://worms.example/) by Bo Chen. Twice. | What worms do | Bo Chen | SoilConf 2019 | keynote
          """)
  void readsTitlesUnderAnEvent(
      String line, String title, String speakers, String event, String kind) {
    var findings = Extraction.of("# Trips\n\n## GardenCon 2024\n\n" + line + "\n");

    assertThat(Extraction.titles(findings)).containsExactly(title);
    FoundTalk talk = findings.talks().getFirst();
    assertThat(Extraction.speakers(talk)).isEqualTo(speakers);
    assertThat(talk.event()).isEqualTo(event);
    assertThat(talk.kind().wireName()).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- [How beans climb](https://example.org/beans)",
        "- [Slides](https://speakerdeck.com/x/y) by Ada Miller",
        "- *Really*, the best coffee by the river",
        "- **Lisbon**: good food by the sea",
        "- The photo was taken by Ada Miller"
      })
  void otherItemsAreNone(String line) {
    var findings = Extraction.of("# Trips\n\n## GardenCon 2024\n\n" + line + "\n");

    assertThat(findings.talks()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- [How beans climb](https://youtu.be/x) by Ada Miller",
        "- *How beans climb* by Ada Miller",
        "- In March: [How beans climb](https://example.org/beans) by Ada Miller"
      })
  void listsAwayFromEventsAreOtherReading(String line) {
    var findings = Extraction.of("# Links\n\n## What I read\n\n" + line + "\n");

    assertThat(findings.talks().stream().map(FoundTalk::title).collect(Collectors.joining()))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          What worms do by Cleo Diaz              | What worms do        | Cleo Diaz
          Cleo Diaz (Acme): "What worms do"       | What worms do        | Cleo Diaz @Acme
          What worms do - Cleo Diaz               | What worms do        | Cleo Diaz
          Compost: "what worms do"                | Compost: "what worms do" | ''
          """)
  void aTitleMayHoldItsSpeakers(String label, String title, String speakers) {
    var findings =
        Extraction.of(
            "# Trips\n\n## GardenCon 2024\n\n"
                + "- [How beans climb - Ada Miller](https://youtu.be/a)\n"
                + "- [How beans fall - Bo Chen](https://youtu.be/b)\n"
                + "- [Soil in winter - Eva Moss](https://youtu.be/c)\n"
                + "- ["
                + label
                + "](https://youtu.be/d)\n");

    FoundTalk last = findings.talks().getLast();
    assertThat(last.title()).isEqualTo(title);
    assertThat(Extraction.speakers(last)).isEqualTo(speakers);
  }

  @Test
  void oneDashIsPartOfATitle() {
    var findings =
        Extraction.of(
            "# Trips\n\n## GardenCon 2024\n\n- [Slow Soil - Moving Earth](https://youtu.be/a)\n");

    assertThat(Extraction.titles(findings)).containsExactly("Slow Soil - Moving Earth");
  }

  @Test
  void namesStandFirstWhereMostOfTheListIsWrittenSo() {
    var findings =
        Extraction.of(
            """
            # Trips

            ## GardenCon 2024

            - [Ada Miller - How beans climb](https://youtu.be/a)
            - [Bo Chen - Soil: a - b](https://youtu.be/b)
            - [Eva Moss – What worms do](https://youtu.be/c)
            """);

    assertThat(Extraction.titles(findings))
        .containsExactly("How beans climb", "Soil: a - b", "What worms do");
    assertThat(findings.talks())
        .extracting(Extraction::speakers)
        .containsExactly("Ada Miller", "Bo Chen", "Eva Moss");
  }
}

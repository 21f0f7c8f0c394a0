package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTitleRecogniserTest {

  private static final String OTHER =
      "- Compost in the open ([slides](https://soil.example/c.pdf))\n";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\0',
      textBlock =
          """
          How beans climb ([slides](https://soil.example/a.pdf), [video](https://youtu.be/a))~How beans climb~~~none
          How beans climb [video](https://youtu.be/a) – a fine one~How beans climb~~~none
          2021-05-03: How beans climb ([slides](https://soil.example/a.pdf))~How beans climb~~~2021-05-03 stated
          How beans climb, SoilConf 2021, Leeds ([slides](https://soil.example/a.pdf))~How beans climb~~SoilConf 2021~2021-01-01..2021-12-31 event
          BeanPlus 2021 - How beans climb ([slides](https://soil.example/a.pdf))~How beans climb~~BeanPlus 2021~2021-01-01..2021-12-31 event
          How beans climb | [Seed Webinar](https://plot.example) | [video](https://youtu.be/a)~How beans climb~~Seed Webinar~none
          How beans climb by Anna Lopez ([slides](https://soil.example/a.pdf))~How beans climb~Anna Lopez~~none
          """)
  void readsWhatStandsBeforeSlidesOrARecording(
      String line, String title, String speaker, String event, String date) {
    var talk = Extraction.of("# Talks\n\n- " + line + "\n" + OTHER).talks().getFirst();

    assertThat(talk.title()).isEqualTo(title);
    assertThat(Extraction.speakers(talk)).isEqualTo(speaker == null ? "" : speaker);
    assertThat(talk.event()).isEqualTo(event);
    assertThat(Extraction.date(talk)).isEqualTo(date);
  }

  @Test
  void theOthersOfAListOfRemarksAreTalksToo() {
    var findings =
        Extraction.of(
            """
            # We went to SoilConf 2021

            ## Lectures

            * How beans climb ([slides](https://soil.example/a.pdf)) — the best of all
            * What worms do at night — ten views on what they like
            * Compost ([slides](https://soil.example/c.pdf)) — in depth
            * The food was fine
            """);

    assertThat(Extraction.titles(findings))
        .containsExactly("How beans climb", "What worms do at night", "Compost");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Talks\n\n- How beans climb ([slides](https://soil.example/a.pdf))\n",
        "# Releases\n\n- Faster poles ([video](https://youtu.be/a))\n- Boxes ([video](https://youtu.be/b))\n",
        "# Talks\n\n- see the [slides](https://soil.example/a.pdf)\n- and a [video](https://youtu.be/b)\n"
      })
  void otherListsAreNone(String note) {
    assertThat(Extraction.of(note).talks()).isEmpty();
  }
}

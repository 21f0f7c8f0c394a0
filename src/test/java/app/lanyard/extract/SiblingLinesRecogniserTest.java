package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiblingLinesRecogniserTest {

  private static final String CREDITED =
      """
      # Talks

      ## May 2019

      - How beans climb by [Anna Lopez](https://anna.example)
      - What worms do by [Peter Wong](https://peter.example)
      - Rust on spades by [Maria Silva](https://maria.example)
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Compost for all by [Xi9](https://x.example) | Compost for all  | Xi9
          Compost by Ada Miller                       | Compost          | Ada Miller
          """)
  void aLineWrittenAsTheOthersIsATalk(String line, String title, String speaker) {
    var talk = Extraction.of(CREDITED + "- " + line + "\n").talks().getLast();

    assertThat(talk.title()).isEqualTo(title);
    assertThat(Extraction.speakers(talk)).isEqualTo(speaker);
    assertThat(Extraction.date(talk)).isEqualTo("2019-05-01..2019-05-31 heading");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- Lunch by the pond\n",
        "- See you there\n",
        "\n## Articles\n\n- A word on rakes by [Xi9](https://x.example)\n"
      })
  void othersAreNone(String line) {
    assertThat(Extraction.of(CREDITED + line).talks()).hasSize(3);
  }

  @Test
  void aTitleInTheSameSlotIsEnough() {
    var findings =
        Extraction.of(
            """
            # Talks

            2022-09-02 __[How beans climb](beans.md)__ _(SoilConf Leeds 2022, Leeds)_

            2021-09-05 __[What worms do](worms.md)__ _(SoilConf Leeds 2021, Leeds)_

            2020-09-05 __[Rust on spades](rust.md)__ _(SoilConf Leeds 2020, Leeds)_

            2019-01-29 __[Compost/Heap](heap.md)__ _(Plot WK, Kirk)_
            """);

    assertThat(Extraction.titles(findings)).hasSize(4).endsWith("Compost/Heap");
    assertThat(Extraction.date(findings.talks().getLast())).isEqualTo("2019-01-29 stated");
  }

  @Test
  void mostLinesHaveToBeTalks() {
    var findings =
        Extraction.of(
            CREDITED
                + "- Stand by for news\n- Drop by our shed\n- Pass by the gate\n- Come by at six\n");

    assertThat(findings.talks()).hasSize(3);
  }

  @Test
  void whatHasNoRecordingIsOneOfAListOfRecordedTalks() {
    assertThat(
            Extraction.titles(
                Extraction.of(
                    """
                    # Speaking

                    **Additional talks:**

                    * [How beans climb the wall](https://www.youtube.com/watch?v=a)
                    * [What worms do at night](https://www.youtube.com/watch?v=b)
                    * [Shade and light](https://www.youtube.com/watch?v=c)
                    * [Hack your compost](https://www.youtube.com/watch?v=d)
                    * Making mentorship work
                    """)))
        .contains("Making mentorship work");
  }
}

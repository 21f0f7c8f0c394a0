package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.FoundTalk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OccasionLineRecogniserTest {

  @Test
  void theTitleFollowsTheOccasion() {
    var findings =
        Extraction.of(
            """
            Here you find upcoming and past talks I gave.

            ## Upcoming

            **2023-05-10: Soil Night, Leeds, UK** <br /> How beans climb <br/>
            Link: [Video](https://youtu.be/a)

            ## Past talks

            **2023-04-21: Soil Days, York** <br />
            Worms at work (with Ada Miller and Bo Chen)
            """);

    assertThat(Extraction.titles(findings)).containsExactly("How beans climb", "Worms at work");
    assertThat(findings.talks())
        .extracting(FoundTalk::event)
        .containsExactly("Soil Night", "Soil Days");
    assertThat(findings.talks().getFirst().links()).hasSize(1);
    assertThat(Extraction.speakers(findings.talks().getLast())).isEqualTo("Ada Miller; Bo Chen");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Diary\n\n**2023-05-10: The shed, Leeds** Painted the door\n",
        "# Talks\n\n**2023-05-10** we met. Then it rained.\n"
      })
  void otherParagraphsAreNone(String note) {
    assertThat(Extraction.of(note).talks()).isEmpty();
  }
}

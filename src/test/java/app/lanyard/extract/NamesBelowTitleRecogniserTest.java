package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesBelowTitleRecogniserTest {

  @Test
  void theHeadingBelowNamesWhoGaveItAndWhere() {
    var findings =
        Extraction.of(
            """
            # Talks

            ### How beans climb

            #### Anna Miller and Tom Berg, SoilConf, Leeds 2024

            With poles.

            ### What worms do

            #### Maria Lopez, Garden Days 2023

            They dig.
            """);

    assertThat(findings.talks())
        .extracting(talk -> talk.title() + " | " + Extraction.speakers(talk) + " | " + talk.event())
        .containsExactly(
            "How beans climb | Anna Miller; Tom Berg | SoilConf",
            "What worms do | Maria Lopez | Garden Days 2023");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# A\n\n### How beans climb\n\n#### Anna Miller, SoilConf 2024\n\nWith poles.\n",
        "# A\n\n### How beans climb\n\n#### In the shed\n\nA\n\n### What worms do\n\n#### In soil\n\nB\n",
        "# A\n\n### Our team\n\n#### Anna Miller\n\nDigs.\n\n### Contact us\n\n#### Maria Lopez\n\nSows.\n"
      })
  void otherHeadingsAreNone(String note) {
    assertThat(Extraction.of(note).talks()).isEmpty();
  }
}

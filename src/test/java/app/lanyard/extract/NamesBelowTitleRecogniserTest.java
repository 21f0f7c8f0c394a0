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

  @Test
  void manyAreAHabitByThemselves() {
    var findings =
        Extraction.of(
            """
            # Day 01

            ## Keynote: How beans climb
            #### Bean

            With poles.

            ## What worms do all day
            #### Anna Miller

            ## Compost in the open
            #### Tom Berg, Maria Lopez

            ## Keynote
            #### Peter Wong

            > "All soil is one." by Ada Chen

            ## Seeds that nobody wants
            #### Maria Silva!

            ##### The causes
            Frost.
            """);

    assertThat(findings.talks())
        .extracting(talk -> talk.title() + " | " + Extraction.speakers(talk))
        .containsExactly(
            "Keynote: How beans climb | Bean",
            "What worms do all day | Anna Miller",
            "Compost in the open | Tom Berg; Maria Lopez",
            "Keynote | Peter Wong",
            "Seeds that nobody wants | Maria Silva");
  }

  @Test
  void oneThatBeginsTheNoteNeedsNoOther() {
    var findings =
        Extraction.of(
            "## How beans climb\n\n### Anna Miller\n\nIn this talk Anna shows the poles.\n");

    assertThat(Extraction.titles(findings)).containsExactly("How beans climb");
    assertThat(Extraction.speakers(findings.talks().getFirst())).isEqualTo("Anna Miller");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# A\n\n### How beans climb\n\n#### Anna Miller, SoilConf 2024\n\nWith poles.\n",
        "## How beans climb\n\n### Anna Miller\n\nShe lives in Leeds.\n",
        "# A\n\n## Roots\n#### Anna Miller\n\n## Seeds\n#### Tom Berg\n\n## Soil\n#### Maria Lopez\n\n## Our shed\n#### Peter Wong\n",
        "# A\n\n### How beans climb\n\n#### In the shed\n\nA\n\n### What worms do\n\n#### In soil\n\nB\n",
        "# A\n\n### Our team\n\n#### Anna Miller\n\nDigs.\n\n### Contact us\n\n#### Maria Lopez\n\nSows.\n"
      })
  void otherHeadingsAreNone(String note) {
    assertThat(Extraction.of(note).talks()).isEmpty();
  }
}

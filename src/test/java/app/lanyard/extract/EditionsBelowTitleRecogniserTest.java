package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EditionsBelowTitleRecogniserTest {

  @Test
  void eachEditionBelowATitleIsATalk() {
    assertThat(
            Extraction.told(
                """
                # Speaking

                ## How beans climb

                They need a pole.

                ### SoilConf 2021

                * [Details](/beans)

                ### WormConf 2020

                ## What worms do at night

                ### SoilConf 2019
                """))
        .containsExactly(
            "How beans climb |  | SoilConf 2021 | 2021-01-01..2021-12-31 event | talk",
            "How beans climb |  | WormConf 2020 | 2020-01-01..2020-12-31 event | talk",
            "What worms do at night |  | SoilConf 2019 | 2019-01-01..2019-12-31 event | talk");
  }

  @Test
  void otherHeadingsAreNone() {
    assertThat(
            Extraction.told(
                """
                # Our garden

                ## The beds we dug

                ### Spring 2021

                ## The tools we bought

                ### Autumn 2020
                """))
        .isEmpty();
  }
}

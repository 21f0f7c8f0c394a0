package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PeopleLinesRecogniserTest {

  @Test
  void headingsWithALineBelowThatSaysByWhom() {
    assertThat(
            Extraction.told(
                """
                Beans in Two Minutes
                ====================

                by [Ada Miller](https://twitter.com/ada)

                * sow them in May

                Garden Tools 101
                ================

                by [Bo Chen](https://twitter.com/bo)

                What worms eat
                ==============

                by Cleo Diaz

                * leaves
                """))
        .containsExactly(
            "Beans in Two Minutes | Ada Miller |  | none | talk",
            "Garden Tools 101 | Bo Chen |  | none | talk",
            "What worms eat | Cleo Diaz |  | none | talk");
  }

  @Test
  void inNotesOfAnEventTheNamesWillDo() {
    assertThat(
            Extraction.told(
                """
                # SoilConf 2019

                ## Beans in two minutes

                Maria Miller, Acme

                ## Garden tools

                Anna Chen
                """))
        .containsExactly(
            "Beans in two minutes | Maria Miller @Acme | SoilConf 2019 | 2019-01-01..2019-12-31 event | talk",
            "Garden tools | Anna Chen | SoilConf 2019 | 2019-01-01..2019-12-31 event | talk");
  }

  @Test
  void twoPostsByTheirAuthorsAreNoTalks() {
    assertThat(
            Extraction.told(
                """
                # Beans

                ## Beans in two minutes

                by Maria Miller

                ## Garden tools

                by Anna Chen
                """))
        .isEmpty();
  }
}

package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AlikeHeadingsTest {

  @Test
  void timesMakeHeadingsAProgramme() {
    assertThat(
            Extraction.told(
                """
                # Notes from Soil Days 2021

                ## 9:30 How beans climb

                It began with roots.

                ## 10:30 What worms eat

                Much of this was new to me.

                ## 11:30 Pots and tubs

                There were questions.

                ## Conclusion

                A good day.
                """))
        .containsExactly(
            "How beans climb |  | Soil Days 2021 | 2021-01-01..2021-12-31 event | talk",
            "What worms eat |  | Soil Days 2021 | 2021-01-01..2021-12-31 event | talk",
            "Pots and tubs |  | Soil Days 2021 | 2021-01-01..2021-12-31 event | talk");
  }

  @Test
  void peopleMayStandFirstWithTheirOrganisations() {
    assertThat(
            Extraction.told(
                """
                # Soil Days 2021

                ### Grace Hill (Acme) - How beans climb

                It began with roots.

                ### Peter Smith (Worms Ltd) - What worms eat

                Much of this was new to me.

                ### Anna Berg (University of Leeds) - Pots and tubs

                There were questions.
                """))
        .containsExactly(
            "How beans climb | Grace Hill @Acme | Soil Days 2021 | 2021-01-01..2021-12-31 event | talk",
            "What worms eat | Peter Smith @Worms Ltd | Soil Days 2021 | 2021-01-01..2021-12-31 event | talk",
            "Pots and tubs | Anna Berg @University of Leeds | Soil Days 2021 | 2021-01-01..2021-12-31 event | talk");
  }

  @Test
  void onAPageOfTalksTitlesAreEnough() {
    assertThat(
            Extraction.told(
                """
                # Talks

                ## About me

                I garden.

                ## How beans climb up a wall

                They have roots for it, and this talk shows them.

                ## What worms eat in the dark

                Leaves, mostly. We look at them closely.

                ## Pots and tubs for everyone

                A history of what plants were put into.

                ## Rain in a very dry summer

                When it comes, and where it goes.
                """))
        .extracting(talk -> talk.split(" \\| ")[0])
        .containsExactly(
            "How beans climb up a wall",
            "What worms eat in the dark",
            "Pots and tubs for everyone",
            "Rain in a very dry summer");
  }

  @Test
  void partsOfAReportAreNoTalks() {
    assertThat(
            Extraction.told(
                """
                # Notes from Soil Days 2021

                ## The place was great

                Many trees.

                ## People that I met there

                Gardeners from everywhere.

                ## What I take home from it

                Seeds, mostly.
                """))
        .isEmpty();
  }
}

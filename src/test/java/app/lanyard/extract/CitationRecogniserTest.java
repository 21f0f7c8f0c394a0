package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CitationRecogniserTest {

  @Test
  void whatWasGivenSomewhereIsATalk() {
    assertThat(
            Extraction.told(
                """
                # Presentations

                **Miller, A.** (2021). [_How beans climb_](https://youtu.be/aaa). Lightning talk at the 6th meeting of the Society for Soil (online).

                **Miller, A.**, & Berg, T. B. (2020). _What worms eat._ **Invited workshop** at the Worm Days, Leeds, UK.

                - de Queiroz G, Miller A (2019). _Pots and tubs_ (Keynote). Presented at "Data of Soil", Madrid, Spain. [[slides]](https://example.com/s.pdf)
                """))
        .containsExactly(
            "How beans climb | A. Miller | 6th meeting of the Society for Soil | 2021-01-01..2021-12-31 stated | lightning",
            "What worms eat | A. Miller; T. B. Berg | Worm Days | 2020-01-01..2020-12-31 stated | workshop",
            "Pots and tubs | de Queiroz G; Miller A | Data of Soil | 2019-01-01..2019-12-31 stated | keynote");
  }

  @Test
  void papersAreNoTalks() {
    assertThat(
            Extraction.told(
                """
                # Publications

                Miller, A. (2021). _How beans climb_. Journal of Soil, 12(3), 45-67.

                Miller, A., & Berg, T. (2020). _What worms eat._ In Handbook of Worms.

                Miller, A. (2019). _Pots and tubs._ Garden Press.
                """))
        .isEmpty();
  }
}

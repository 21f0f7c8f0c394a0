package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KindAtEventRecogniserTest {

  @Test
  void behindTheTitleStandsWhatItWasAndWhere() {
    assertThat(
            Extraction.told(
                """
                # Presentations

                * [Peas for schools](https://www.slideshare.net/anna/peas). Case presentation at SLN in Leeds, November 2017. In English.
                * Att odla bönor. Workshop at Jordens vårmöte in Lund, April 2017. In Swedish.
                * Where do worms sleep? Demo at the Worm Camp, May 2016.
                """))
        .containsExactly(
            "Peas for schools |  | SLN | 2017-11-01..2017-11-30 stated | talk",
            "Att odla bönor |  | Jordens vårmöte | 2017-04-01..2017-04-30 stated | workshop",
            "Where do worms sleep? |  | Worm Camp | 2016-05-01..2016-05-31 stated | demo");
  }

  @Test
  void sentencesElsewhereAreNoTalks() {
    assertThat(
            Extraction.told(
                """
                # Our garden

                * We met on Monday. The workshop at the barn was full, and we went on.
                * It rained. A talk at the fence followed, in May 2016.
                """))
        .isEmpty();
  }
}

package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesBehindCommasRecogniserTest {

  private static final String LIST =
      """
      <ul>
      <li>How beans climb, Anna Miller</li>
      <li>Worms: what they do, Jesús Cea y Miguel Nieto</li>
      <li>"Seeds" and other stories, Peter Baum</li>
      <li>Shade, and how to make it, Maria Stone</li>
      </ul>
      """;

  @Test
  void whatStandsBehindTheLastCommaOfEachItemIsWhoGaveIt() {
    assertThat(Extraction.of("# SoilConf 2015\n\nIt was fine.\n\n" + LIST).talks())
        .extracting(talk -> talk.title() + " | " + Extraction.speakers(talk))
        .containsExactly(
            "How beans climb | Anna Miller",
            "Worms: what they do | Jesús Cea; Miguel Nieto",
            "\"Seeds\" and other stories | Peter Baum",
            "Shade, and how to make it | Maria Stone");
  }

  @Test
  void elsewhereTheyAreNoTalks() {
    assertThat(Extraction.titles(Extraction.of("# My books\n\n" + LIST))).isEmpty();
  }

  @Test
  void aListOfOtherThingsHasCommasToo() {
    assertThat(
            Extraction.titles(
                Extraction.of(
                    """
                    # SoilConf 2015

                    - Coffee, tea and cake
                    - Two rooms, one garden
                    - Good food, Anna Miller said
                    - Rain, sun
                    """)))
        .isEmpty();
  }
}

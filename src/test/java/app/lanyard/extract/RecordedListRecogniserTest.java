package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecordedListRecogniserTest {

  private static final String LIST =
      """
      1. [How beans climb](https://www.youtube.com/watch?v=a)

          A fine story of poles.
      1. [What worms do](https://www.youtube.com/watch?v=b)
      1. [Shade and light](https://www.youtube.com/watch?v=c)
      """;

  @Test
  void aSentenceSaysThatTheRecordingsAreOfTalks() {
    assertThat(
            Extraction.of(
                    "# Issue 13\n\n> These are our favourite talks from SoilConf EU.\n\n" + LIST)
                .talks())
        .extracting(talk -> talk.title() + " | " + talk.event() + " | " + Extraction.links(talk))
        .containsExactly(
            "How beans climb | SoilConf EU | recording https://www.youtube.com/watch?v=a",
            "What worms do | SoilConf EU | recording https://www.youtube.com/watch?v=b",
            "Shade and light | SoilConf EU | recording https://www.youtube.com/watch?v=c");
  }

  @Test
  void otherListsOfFilmsAreNoTalks() {
    assertThat(Extraction.titles(Extraction.of("# Issue 13\n\nFilms for the weekend:\n\n" + LIST)))
        .isEmpty();
  }
}

package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CalledTitleRecogniserTest {

  private static final String EVENTS =
      """
      <h2>Leeds Soil User Group</h2>
      <p class="meta">Wednesday 25th February 2015 at Studio 3, Leeds</p>

      The talk was titled *I keep worms and so can you!*, and it was about worms.

      <h2>Mobilise</h2>
      <p class="meta">June 10th 2014 at Barn, Leeds</p>

      This talk, *Pots: not quite as bad as you think*, goes over pots.
      """;

  @Test
  void theHeadingIsTheEvent() {
    assertThat(Extraction.of("# Speaking\n\n" + EVENTS).talks())
        .extracting(talk -> talk.title() + " | " + talk.event() + " | " + Extraction.date(talk))
        .containsExactly(
            "I keep worms and so can you! | Leeds Soil User Group | 2015-02-25 stated",
            "Pots: not quite as bad as you think | Mobilise | 2014-06-10 stated");
  }

  @Test
  void elsewhereTheyAreNoTalks() {
    assertThat(
            Extraction.titles(
                Extraction.of(
                    "# Books\n\n## Spring\n\nThe session *How beans climb* is chapter 3.\n")))
        .isEmpty();
  }
}

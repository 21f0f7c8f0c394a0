package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedHeadingRecogniserTest {

  @Test
  void theEventLeadsToATitleThatIsSetOff() {
    var findings =
        Extraction.of(
            """
            # Speaking

            ### Soil Live! - "How beans climb"

            ### plotweek17 / all day - “What worms do”

            ### The Shed Hour: [Rust on spades](https://youtu.be/a), [slides](https://prezi.com/b)
            """);

    assertThat(findings.talks())
        .extracting(talk -> talk.event() + " | " + talk.title() + " | " + Extraction.links(talk))
        .containsExactly(
            "Soil Live! | How beans climb | ",
            "plotweek17 | What worms do | ",
            "The Shed Hour | Rust on spades | recording https://youtu.be/a; slides https://prezi.com/b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Speaking\n\n### Soil Live! - \"How beans climb\"\n",
        "# Pots\n\n### Clay - \"How it is made\"\n\n### Glass - \"How it is blown\"\n",
        "# Speaking\n\n### Anna Lopez - \"How beans climb\"\n\n### Workshop - \"What worms do\"\n"
      })
  void otherHeadingsHaveNoEventBeforeTheTitle(String note) {
    assertThat(Extraction.of(note).talks()).noneMatch(talk -> talk.reason().contains("behind it"));
  }
}

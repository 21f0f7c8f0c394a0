package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.FoundTalk;
import org.junit.jupiter.api.Test;

class GivenAtRecogniserTest {

  @Test
  void aHeadingIsATalkAtEachOccasionBelowIt() {
    var findings =
        Extraction.of(
            """
            # 2017

            ## How beans climb

            [slides](https://speakerdeck.com/a/beans) | [video](https://youtu.be/a) |
            ---- | --- |

            We look at beans, and they look at us.

            **Presented at:**

            - [Soil Days](https://soil.example/)<br/>
            Leeds, UK, July 14-15 2017

            - [Worm Evening](https://worms.example/)<br/>
            York, UK, April 2017
            """);

    assertThat(Extraction.titles(findings)).containsExactly("How beans climb", "How beans climb");
    assertThat(findings.talks())
        .extracting(FoundTalk::event)
        .containsExactly("Soil Days", "Worm Evening");
    assertThat(findings.talks()).allSatisfy(talk -> assertThat(talk.links()).hasSize(2));
    assertThat(findings.talks().getFirst().date().span().end()).hasToString("2017-07-15");
  }

  @Test
  void aListOfAnythingElseIsNone() {
    assertThat(
            Extraction.of("# Tools\n\n## Spade\n\nSold at:\n\n- Shed Shop, Leeds, May 2017\n")
                .talks())
        .isEmpty();
  }
}

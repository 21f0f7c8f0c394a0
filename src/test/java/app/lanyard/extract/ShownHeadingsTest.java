package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShownHeadingsTest {

  @Test
  void headingsThatLinkToSlidesAreTalksWhereSeveralDo() {
    var findings =
        Extraction.of(
            """
            # SoilConf 2023 in short

            ## The day

            ### [How beans climb](https://speakerdeck.com/ada/beans)

            With poles.

            ### [What worms do](https://youtu.be/b)

            They dig.
            """);

    assertThat(findings.talks())
        .extracting(talk -> talk.title() + " | " + talk.event() + " | " + Extraction.links(talk))
        .containsExactly(
            "How beans climb | SoilConf 2023 | slides https://speakerdeck.com/ada/beans",
            "What worms do | SoilConf 2023 | recording https://youtu.be/b");
  }

  @Test
  void aHeadingIsATalkIfALinkToItsRecordingSaysItAgain() {
    var findings =
        Extraction.of(
            """
            # SoilConf 2023 후기

            ## 2. 콩은 어떻게 자라는가

            다음 세션으로 ["콩은 어떻게 자라는가"](https://youtu.be/b)를 들었습니다.
            """);

    assertThat(findings.talks())
        .extracting(talk -> talk.title() + " | " + Extraction.links(talk))
        .containsExactly("콩은 어떻게 자라는가 | recording https://youtu.be/b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# SoilConf 2023\n\n## [How beans climb](https://youtu.be/a)\n\nWith poles.\n",
        "# Shed rules\n\n## [How to dig](https://youtu.be/a)\n\nA\n\n## [How to sow](https://youtu.be/b)\n",
        "# SoilConf 2023\n\n## The shed\n\nSee [the shed](https://shed.example) there.\n",
      })
  void otherHeadingsAreNone(String note) {
    assertThat(Extraction.of(note).talks()).isEmpty();
  }
}

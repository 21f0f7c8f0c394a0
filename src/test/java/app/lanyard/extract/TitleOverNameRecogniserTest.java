package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleOverNameRecogniserTest {

  @Test
  void aBoldTitleOverItsSpeakerIsATalkWhereSeveralAreWrittenSo() {
    var findings =
        Extraction.of(
            """
            # SoilConf 2016 Day 2

            **How beans climb**
            *[Anna Lopez](https://anna.example)*
            Poles and strings

            **(M)eat the worms**
            *[Peter Wong](https://peter.example)*
            """);

    assertThat(findings.talks())
        .extracting(talk -> talk.title() + " | " + Extraction.speakers(talk))
        .containsExactly("How beans climb | Anna Lopez", "(M)eat the worms | Peter Wong");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# SoilConf 2016\n\n**How beans climb**\n*Anna Lopez*\n",
        "# Shed rules\n\n**Who waters**\nAnna Lopez\n\n**Who digs**\nPeter Wong\n",
        "# SoilConf 2016\n\n**How beans climb**\nWith poles.\n\n**How worms dig**\nIn soil.\n"
      })
  void otherParagraphsAreNone(String note) {
    assertThat(Extraction.of(note).talks()).isEmpty();
  }
}

package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditedLinesRecogniserTest {

  @Test
  void eachLineOfAParagraphIsATalkWhereSeveralTellByWhom() {
    var findings =
        Extraction.of(
            """
            # Talks of the soil club

            **\\[0x31\\] - The Meet**\s\s
            [How beans climb](https://slides.com/ada/beans) by Ada Miller (@ada)\s\s
            [Worms 101](https://worms.example/1) ([Demo](https://worms.example/2)) by Anna Lopez and Peter Wong\s\s
            Slugs at night by Maria Chen
            """);

    assertThat(findings.talks())
        .extracting(
            talk ->
                talk.title() + " | " + Extraction.speakers(talk) + " | " + Extraction.links(talk))
        .containsExactly(
            "How beans climb | Ada Miller | slides https://slides.com/ada/beans",
            "Worms 101 | Anna Lopez; Peter Wong | ",
            "Slugs at night | Maria Chen | ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Talks\n\nThe shed was built\nby Ada Miller.\n",
        "# Books\n\nHow beans climb by Ada Miller\nWhat worms do by Anna Lopez\n",
        "# Talks\n\nphotos of it by Ada Miller\nmusic of it by Anna Lopez\n"
      })
  void otherParagraphsAreNone(String note) {
    assertThat(Extraction.of(note).talks()).isEmpty();
  }
}

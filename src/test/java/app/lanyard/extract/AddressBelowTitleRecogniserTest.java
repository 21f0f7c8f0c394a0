package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressBelowTitleRecogniserTest {

  @Test
  void everyTitleStandsOverItsAddress() {
    var findings =
        Extraction.of(
            """
            # To watch

            SoilWeek 2021
            - How beans climb
            - https://youtu.be/a
            - What worms do
            - https://soil.example/2021/7

            흙의날 2020
            - 콩은 어떻게 오르나
            - https://youtu.be/c
            """);

    assertThat(findings.talks())
        .extracting(talk -> talk.title() + " | " + talk.event() + " | " + Extraction.links(talk))
        .containsExactly(
            "How beans climb | SoilWeek 2021 | recording https://youtu.be/a",
            "What worms do | SoilWeek 2021 | ",
            "콩은 어떻게 오르나 | 흙의날 2020 | recording https://youtu.be/c");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Shops\n\nPrices 2021\n- Beans\n- https://beans.example\n- Peas\n- https://peas.example\n",
        "# To watch\n\nSoon\n- How beans climb\n- https://youtu.be/a\n- What worms do\n- https://youtu.be/b\n",
        "# To watch\n\nSoilWeek 2021\n- How beans climb\n- https://youtu.be/a\n- What worms do\n"
      })
  void otherListsAreNone(String note) {
    assertThat(Extraction.of(note).talks()).isEmpty();
  }
}

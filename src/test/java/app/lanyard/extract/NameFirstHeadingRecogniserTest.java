package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFirstHeadingRecogniserTest {

  @Test
  void severalHeadingsWithNamesFirstAreTalks() {
    var findings =
        Extraction.of(
            """
            # Anna Miller - The slow growth of beans -Keynote

            She planted them early.

            # Wilkor - No weeds, no worries

            # Robert Chen - How do worms find their way?

            ### Setup - Spade

            ## Tamsik Orrel - Composting in the open
            """);

    assertThat(Extraction.titles(findings))
        .containsExactly(
            "The slow growth of beans",
            "No weeds, no worries",
            "How do worms find their way?",
            "Composting in the open");
    assertThat(findings.talks())
        .extracting(Extraction::speakers)
        .containsExactly("Anna Miller", "Wilkor", "Robert Chen", "Tamsik Orrel");
    assertThat(findings.talks().getFirst().kind().wireName()).isEqualTo("keynote");
  }

  @Test
  void partsOfAHandbookAreNone() {
    assertThat(
            Extraction.of(
                    "# Setup - How to begin\n\n# Garden - All about beds\n\n# Shed - Where tools live\n")
                .talks())
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"' - '", "': '"})
  void firstNamesInTheTextMakeThemPeopleToo(String mark) {
    var findings =
        Extraction.of(
            """
            # SoilConf 2016

            ## Nedda Batchel%1$sThe slow growth of beans

            Nedda showed four of them.

            ## Ambra Browne%1$sNo weeds, no worries

            Weeds are far from dead.

            ## Lurry Hastin%1$sHow do worms find their way?

            Lurry followed them.
            """
                .formatted(mark));

    assertThat(findings.talks())
        .extracting(Extraction::speakers)
        .containsExactly("Nedda Batchel", "Ambra Browne", "Lurry Hastin");
  }
}

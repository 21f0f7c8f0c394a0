package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}

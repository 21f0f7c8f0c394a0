package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings without a space behind their signs. */
class CrowdedHeadingsTest {

  private static final String LINES =
      "- Anna Lopez - How beans climb\n- Peter Wong - What worms do\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "##Talks\n\n",
        "###Talks\n",
        "##Talks{: .timeline}\n",
        "We met in the shed.\n##Talks\nThere were two:\n\n"
      })
  void areHeadings(String heading) {
    assertThat(Extraction.titles(Extraction.of("# Shed\n\n" + heading + LINES)))
        .containsExactly("How beans climb", "What worms do");
  }

  @ParameterizedTest
  @ValueSource(strings = {"#talks\n\n", "###\n\n", "#######Talks\n\n", "see ##Talks\n\n"})
  void areNone(String text) {
    assertThat(Extraction.of("# Shed\n\n" + text + LINES).talks()).isEmpty();
  }

  @Test
  void endTheSectionAbove() {
    var findings =
        Extraction.of(
            "# Shed\n\n## Talks\n\n"
                + LINES
                + "\n##Tools\n\n- Ada Miller - The new rake\n"
                + "- Bo Chen - The old spade\n");

    assertThat(Extraction.titles(findings)).containsExactly("How beans climb", "What worms do");
  }
}

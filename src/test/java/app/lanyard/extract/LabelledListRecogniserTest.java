package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.FoundTalk;
import org.junit.jupiter.api.Test;

class LabelledListRecogniserTest {

  @Test
  void eachItemWithLabelsBelowIsATalk() {
    var findings =
        Extraction.of(
            """
            # GardenConf 2021

            - Keynote
              - Title: Beans at Night
              - Speaker: Ada Miller
              - Slides: <https://speakerdeck.com/a/b>
            - Talk
              - Title: Slow Soil
              - Speaker: Anna Lopez (Acme)
              - Notes
                - it is slow
            """);

    assertThat(Extraction.titles(findings)).containsExactly("Beans at Night", "Slow Soil");
    FoundTalk first = findings.talks().getFirst();
    assertThat(first.kind().wireName()).isEqualTo("keynote");
    assertThat(first.links()).hasSize(1);
    assertThat(Extraction.speakers(first)).isEqualTo("Ada Miller");
    assertThat(Extraction.speakers(findings.talks().getLast())).isEqualTo("Anna Lopez @Acme");
  }

  @Test
  void aTitleWithoutSpeakersIsNone() {
    assertThat(Extraction.of("- Book\n  - Title: Beans\n  - Pages: 40\n").talks()).isEmpty();
  }
}

package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonBelowRecogniserTest {

  private static final String NOTES =
      """
      ## Slow soil

      - 48 minutes, in the tent
      - Jiří Novotný
      - Language: Czech

      ## How beans climb

      - Anna Miller
      - They climb at night

      ## Impression

      - A good day
      """;

  @Test
  void theItemThatIsOnlyANameIsTheSpeaker() {
    var findings = Extraction.of("# SoilDays 2022\n\n" + NOTES);

    assertThat(Extraction.titles(findings)).containsExactly("Slow soil", "How beans climb");
    assertThat(findings.talks())
        .extracting(Extraction::speakers)
        .containsExactly("Jiří Novotný", "Anna Miller");
  }

  @Test
  void awayFromEventsTheyAreOtherLists() {
    assertThat(Extraction.of("# Who does what\n\n" + NOTES).talks()).isEmpty();
  }
}

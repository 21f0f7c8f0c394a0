package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.FoundTalk;
import org.junit.jupiter.api.Test;

class EventLeadRecogniserTest {

  private static final String LISTS =
      """
      ## 2021

      - Kiln: [How beans climb](https://docs.google.com/presentation/d/a)
      - Shed Nights: [What worms do](https://youtu.be/b)

      ## 2020

      - Kiln: [Compost in the open](https://kiln.example/c)
      """;

  @Test
  void whateverLeadsToTheTitlesIsTheEvent() {
    var findings = Extraction.of("# Talks\n\n" + LISTS);

    assertThat(Extraction.titles(findings))
        .containsExactly("How beans climb", "What worms do", "Compost in the open");
    assertThat(findings.talks())
        .extracting(FoundTalk::event)
        .containsExactly("Kiln", "Shed Nights", "Kiln");
    assertThat(findings.talks())
        .extracting(Extraction::date)
        .containsExactly(
            "2021-01-01..2021-12-31 heading",
            "2021-01-01..2021-12-31 heading",
            "2020-01-01..2020-12-31 heading");
  }

  @Test
  void linksOfOtherPagesAreNone() {
    assertThat(Extraction.of("# Bookmarks\n\n" + LISTS).talks()).isEmpty();
  }
}

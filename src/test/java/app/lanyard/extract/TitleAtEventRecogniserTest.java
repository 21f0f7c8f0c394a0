package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.FoundTalk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleAtEventRecogniserTest {

  private static final String HEADINGS =
      """
      ### How beans climb @ Soil Club (2024)

      ### What worms do @Kiln Nights 2023

      #### [Compost in the open](https://speakerdeck.com/a/compost) @ ShedEvening

      Video: [the hour](https://youtu.be/a)
      """;

  @Test
  void whatStandsBehindTheSignIsTheEvent() {
    var findings = Extraction.of("# Talks\n\n" + HEADINGS);

    assertThat(Extraction.titles(findings))
        .containsExactly("How beans climb", "What worms do", "Compost in the open");
    assertThat(findings.talks())
        .extracting(FoundTalk::event)
        .containsExactly("Soil Club", "Kiln Nights 2023", "ShedEvening");
  }

  @Test
  void theYearOfOneTitleIsNotThatOfTheNextBelowIt() {
    var findings = Extraction.of("# Talks\n\n" + HEADINGS);

    assertThat(findings.talks())
        .extracting(Extraction::date)
        .containsExactly("2024-01-01..2024-12-31 stated", "2023-01-01..2023-12-31 stated", "none");
    assertThat(Extraction.links(findings.talks().getLast())).contains("compost", "youtu.be/a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Shopping\n\n" + HEADINGS,
        "# Talks\n\n### How beans climb @ Soil Club\n\n### Thanks\n",
        "# Talks\n\n### Ada Miller @ Soil\n\n### Bo Chen @ Kiln\n\n### Peter Wong @ Shed\n"
      })
  void otherHeadingsAreNone(String text) {
    assertThat(Extraction.of(text).talks())
        .noneMatch(talk -> talk.reason().contains("one of several"));
  }
}

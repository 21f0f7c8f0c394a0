package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.FoundTalk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NestedTalkRecogniserTest {

  @Test
  void aTitleIsATalkAtEachOfItsOccasions() {
    var findings =
        Extraction.of(
            """
            # Speaking

            - How beans climb ([slides](https://speakerdeck.com/a/beans))
              - Soil Days, Leeds, UK (15.06.2020) ([video](https://www.youtube.com/watch?v=a))
              - Local Allotment Group, York (3.02.2019)
            - Compost
              - Soil Days, Leeds, UK (16.06.2020)
            """);

    assertThat(Extraction.titles(findings))
        .containsExactly("How beans climb", "How beans climb", "Compost");
    assertThat(findings.talks())
        .extracting(FoundTalk::event)
        .containsExactly("Soil Days", "Local Allotment Group", "Soil Days");
    assertThat(findings.talks())
        .extracting(talk -> talk.date().span().start().toString())
        .containsExactly("2020-06-15", "2019-02-03", "2020-06-16");
    assertThat(findings.talks()).extracting(talk -> talk.links().size()).containsExactly(2, 1, 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019", "[2019](talks/2019)"})
  void aYearHasTheTalksBelowIt(String year) {
    var findings =
        Extraction.of(
            "# Beans\n\n## My talks\n\n- %s\n  - [How beans climb](beans/)\n  - [Worms at work](w/)\n"
                .formatted(year));

    assertThat(Extraction.titles(findings)).containsExactly("How beans climb", "Worms at work");
    assertThat(findings.talks())
        .allMatch(talk -> "2019-01-01..2019-12-31 stated".equals(Extraction.date(talk)));
  }

  @Test
  void anOccasionHasTheTalksBelowIt() {
    var findings =
        Extraction.of(
            """
            # Talks

            ## Upcoming events

            - 2024-05-27 | Soil Days [**Leeds, England**] (EN)
              - [How beans climb](https://soil.example/beans) ([photos](https://pics.example/1))
              - Worms at work (with Ada Miller) [[slides](https://speakerdeck.com/a/worms)]
            - 2024-03-02 | An evening at the shed [**Remote**]
              - beans in five minutes
            """);

    assertThat(Extraction.titles(findings)).containsExactly("How beans climb", "Worms at work");
    assertThat(findings.talks())
        .allSatisfy(
            talk -> {
              assertThat(talk.event()).isEqualTo("Soil Days");
              assertThat(talk.date().span().start()).hasToString("2024-05-27");
            });
    assertThat(Extraction.speakers(findings.talks().getLast())).isEqualTo("Ada Miller");
    assertThat(findings.talks().getLast().links()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Garden log\n\n- 2024-05-27 | The shed\n  - Painted the door green\n",
        "# Talks\n\n- 2024-05-27 | Soil Days\n  - We slept late. The rain was warm.\n",
        "# Talks\n\n- Soil Days\n  - Good food and old friends\n",
        "# Talks\n\n- How to apply\n  - Write to us by 4 May 2024, please, and wait for news.\n"
      })
  void otherListsAreNone(String note) {
    assertThat(Extraction.of(note).talks()).isEmpty();
  }
}

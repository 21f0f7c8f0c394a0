package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.FoundTalk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OccasionLineRecogniserTest {

  @Test
  void theTitleFollowsTheOccasion() {
    var findings =
        Extraction.of(
            """
            Here you find upcoming and past talks I gave.

            ## Upcoming

            **2023-05-10: Soil Night, Leeds, UK** <br /> How beans climb <br/>
            Link: [Video](https://youtu.be/a)

            ## Past talks

            **2023-04-21: Soil Days, York** <br />
            Worms at work (with Ada Miller and Bo Chen)
            """);

    assertThat(Extraction.titles(findings)).containsExactly("How beans climb", "Worms at work");
    assertThat(findings.talks())
        .extracting(FoundTalk::event)
        .containsExactly("Soil Night", "Soil Days");
    assertThat(findings.talks().getFirst().links()).hasSize(1);
    assertThat(Extraction.speakers(findings.talks().getLast())).isEqualTo("Ada Miller; Bo Chen");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Diary\n\n**2023-05-10: The shed, Leeds** Painted the door\n",
        "# Talks\n\n**2023-05-10** we met. Then it rained.\n"
      })
  void otherParagraphsAreNone(String note) {
    assertThat(Extraction.of(note).talks()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          **2021-05-03**: Soil Days, Leeds, UK - "How beans climb".                                         | Soil Days | talk | 0
          **2021-05-03**: [Soil Days](https://soil.example/1), Leeds, UK - Keynote - [How beans climb](https://speakerdeck.com/a/b). | Soil Days | keynote | 1
          **2021-05-03**: [Soil Days](https://soil.example/1) - How beans climb. [Slides](https://speakerdeck.com/a/b) + video to follow. | Soil Days | talk | 1
          2021-05-03: [Soil Days](https://soil.example/1), Leeds - [How beans climb](https://youtu.be/x)    | Soil Days | talk | 1
          """)
  void theTitleFollowsADateAndAnEvent(String line, String event, String kind, int links) {
    var findings = Extraction.of("# Talks\n\nTalks I gave.\n\n" + line + "\n");

    assertThat(Extraction.titles(findings)).containsExactly("How beans climb");
    FoundTalk talk = findings.talks().getFirst();
    assertThat(talk.event()).isEqualTo(event);
    assertThat(Extraction.date(talk)).isEqualTo("2021-05-03 stated");
    assertThat(talk.kind().wireName()).isEqualTo(kind);
    assertThat(talk.links()).hasSize(links);
  }

  @Test
  void theOccasionMayBeALinkWithItsDays() {
    assertThat(
            Extraction.of(
                    """
                    # Talks

                    - [Bodo2021 annual soil conference](https://bodo.example/2021/), 4-6 August 2021: *How beans climb*
                    - [Genome Soil](https://soil.example), 26 October 2020: [*What worms do*](https://zenodo.org/record/1)
                    """)
                .talks())
        .extracting(talk -> talk.title() + " | " + talk.event() + " | " + Extraction.date(talk))
        .containsExactly(
            "How beans climb | Bodo2021 annual soil conference | 2021-08-04..2021-08-06 stated",
            "What worms do | Genome Soil | 2020-10-26 stated");
  }
}

package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.FoundTalk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GivenAtRecogniserTest {

  @Test
  void aHeadingIsATalkAtEachOccasionBelowIt() {
    var findings =
        Extraction.of(
            """
            # 2017

            ## How beans climb

            [slides](https://speakerdeck.com/a/beans) | [video](https://youtu.be/a) |
            ---- | --- |

            We look at beans, and they look at us.

            **Presented at:**

            - [Soil Days](https://soil.example/)<br/>
            Leeds, UK, July 14-15 2017

            - [Worm Evening](https://worms.example/)<br/>
            York, UK, April 2017
            """);

    assertThat(Extraction.titles(findings)).containsExactly("How beans climb", "How beans climb");
    assertThat(findings.talks())
        .extracting(FoundTalk::event)
        .containsExactly("Soil Days", "Worm Evening");
    assertThat(findings.talks()).allSatisfy(talk -> assertThat(talk.links()).hasSize(2));
    assertThat(findings.talks().getFirst().date().span().end()).hasToString("2017-07-15");
  }

  @Test
  void aListOfAnythingElseIsNone() {
    assertThat(
            Extraction.of("# Tools\n\n## Spade\n\nSold at:\n\n- Shed Shop, Leeds, May 2017\n")
                .talks())
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Presented at [Soil Days 2019](https://soil.example), this talk is about beans. | Soil Days 2019 | 2019-01-01
          Presented at the Kiln Evening in Leeds. It is about beans.                    | Kiln Evening   | none
          I gave this talk at SoilConf on 3 May 2021.                                   | SoilConf       | 2021-05-03 stated
          """)
  void aSentenceBelowSaysWhere(String sentence, String event, String date) {
    var findings = Extraction.of("# Beans\n\n## How beans climb\n\n" + sentence + "\n");

    assertThat(Extraction.titles(findings)).containsExactly("How beans climb");
    FoundTalk talk = findings.talks().getFirst();
    assertThat(talk.event()).isEqualTo(event);
    assertThat(Extraction.date(talk)).startsWith(date);
  }

  @Test
  void aSentenceMayLeadToTheOccasions() {
    assertThat(
            Extraction.told(
                """
                # Speaking

                ## Anna learns to dig

                I talk about errors that beginners make.

                - [slides](https://speakerdeck.com/anna/dig)

                I've given this talk at:

                - SoilConf - Atlanta, GA USA 21-23 April 2015
                - Worm Meetup - Athens, GA USA 12 May 2015
                """))
        .containsExactly(
            "Anna learns to dig |  | SoilConf | 2015-04-21..2015-04-23 stated | talk",
            "Anna learns to dig |  | Worm Meetup | 2015-05-12 stated | talk");
  }

  @Test
  void aLaterLineMayTellWhereItWas() {
    assertThat(
            Extraction.told(
                """
                # Slides

                ## hoehopper
                Hoehopper is a simple tool that helps to dig.
                Presented on the first Leeds Soil [Meetup](https://www.meetup.com/soil/events/1/) in April 2013.

                [Slides of hoehopper](https://speakerdeck.com/anna/hoe)
                """))
        .containsExactly("hoehopper |  | Leeds Soil Meetup | 2013-04-01..2013-04-30 stated | talk");
  }
}

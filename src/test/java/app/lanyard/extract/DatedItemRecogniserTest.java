package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatedItemRecogniserTest {

  @Test
  void commasPartTheTitleFromTheEventAndItsPlace() {
    assertThat(
            talks(
                """
                # Talks

                - 2019-09: How beans climb, Soil Days, Leeds
                - 2019-08: Mulch, or what to do with leaves?, Worm Club Ghent
                - 2019-04: [Seeds of doubt](https://youtu.be/a) (Interview)
                - 2018-03: Compost — what now, SoilCamp, Köln
                """))
        .containsExactly(
            "How beans climb | Soil Days | 2019-09-01..2019-09-30 stated | TALK | ",
            "Mulch, or what to do with leaves? | Worm Club Ghent | 2019-08-01..2019-08-31 stated | TALK | ",
            "Seeds of doubt | null | 2019-04-01..2019-04-30 stated | INTERVIEW | recording https://youtu.be/a",
            "Compost — what now | SoilCamp | 2018-03-01..2018-03-31 stated | TALK | ");
  }

  @Test
  void aDashDoesWhereCommasAreRare() {
    assertThat(
            talks(
                """
                ## Past engagements

                - 7 Jan, 2016: [How beans climb](https://youtu.be/a) - Women Who Dig (meetup, lecture)
                - 10 May, 2015: What worms do - Soil Weekend (conference, workshop)
                """))
        .containsExactly(
            "How beans climb | Women Who Dig | 2016-01-07 stated | TALK | recording https://youtu.be/a",
            "What worms do | Soil Weekend | 2015-05-10 stated | WORKSHOP | ");
  }

  @Test
  void aYearInBoldTypeIsADateToo() {
    assertThat(
            talks(
                """
                ---
                title: Talks
                ---

                <b>2020:</b> How beans climb, Soil Forum [📝](https://speakerdeck.com/a/b "Slides")

                <b>2018:</b> What worms do, SoilConf India [📝](https://speakerdeck.com/a/c "Slides")
                """))
        .containsExactly(
            "How beans climb | Soil Forum | 2020-01-01..2020-12-31 stated | TALK | slides https://speakerdeck.com/a/b",
            "What worms do | SoilConf India | 2018-01-01..2018-12-31 stated | TALK | slides https://speakerdeck.com/a/c");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# The shed\n\n- 2019-09: New roof, two windows\n- 2019-08: Old door, painted green\n",
        "# Talks\n\n## Articles\n\n- 2019-09: On beans, Soil Weekly\n- 2019-08: On worms, Soil Weekly\n",
        "# Talks\n\n- 2019-09: On beans, Soil Weekly\n- Worms\n- Leaves\n- Roots\n",
        "# Talks\n\n- 2019-09: SoilConf 2019\n- 2019-08: SoilConf 2018\n",
        "# Talks\n\n- 2019-09: SoilJS 37\n- 2019-08: SoilJS 7 - 2016\n"
      })
  void otherDatedListsAreNone(String note) {
    assertThat(Extraction.titles(Extraction.of(note))).isEmpty();
  }

  private static List<String> talks(String note) {
    return Extraction.of(note).talks().stream()
        .map(
            talk ->
                "%s | %s | %s | %s | %s"
                    .formatted(
                        talk.title(),
                        talk.event(),
                        Extraction.date(talk),
                        talk.kind(),
                        Extraction.links(talk)))
        .toList();
  }

  @Test
  void theDateAndTheKindMayStandInBrackets() {
    assertThat(
            talks(
                """
                # Talks and presentations

                - [2023.03][Poster] SoilNet'23\\
                  How beans climb
                - [2022.12][Talk] WormLux'22\\
                  What worms do
                """))
        .containsExactly(
            "How beans climb | SoilNet'23 | 2023-03-01..2023-03-31 stated | POSTER | ",
            "What worms do | WormLux'22 | 2022-12-01..2022-12-31 stated | TALK | ");
  }

  @Test
  void theEventMayBeLinkedBeforeTheTitle() {
    assertThat(
            Extraction.told(
                """
                # Speaking

                - February 5-7, 2018: [Soil Management Camp, Ghent, Belgium](http://camp.example) - Building beds with poles
                - April 25, 2018: [SoilConf 2018 - What worms do](https://soilconf.example/2018/sessions/347)
                """))
        .containsExactly(
            "Building beds with poles |  | Soil Management Camp | 2018-02-05..2018-02-07 stated | talk",
            "What worms do |  | SoilConf 2018 | 2018-04-25 stated | talk");
  }

  @Test
  void theYearMayStandLast() {
    assertThat(
            Extraction.told(
                """
                # Speaking

                - Three beds, three worms (guest speaker) – Avisi, Arnhem - 2024
                - How beans climb (online conference) – Soilorama - 2021
                - Pots – Garden Club, Leeds - 2019
                """))
        .containsExactly(
            "Three beds, three worms |  | Avisi | 2024-01-01..2024-12-31 stated | talk",
            "How beans climb |  | Soilorama | 2021-01-01..2021-12-31 stated | talk",
            "Pots |  | Garden Club | 2019-01-01..2019-12-31 stated | talk");
  }

  @Test
  void aTitleMayStandInBracketsBehindTheName() {
    assertThat(
            Extraction.told(
                """
                # Talks

                - 2022-09-23: Tom Berg (Soil continued)
                - 2022-10-28: Anna Miller (Worms and beans)
                - 2022-11-28: Peter Miller (Acme Corp)
                """))
        .containsExactly(
            "Soil continued | Tom Berg |  | 2022-09-23 stated | talk",
            "Worms and beans | Anna Miller |  | 2022-10-28 stated | talk");
  }
}

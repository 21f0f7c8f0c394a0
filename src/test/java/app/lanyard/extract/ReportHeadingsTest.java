package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.FoundTalk;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportHeadingsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Moss on cold roofs (Ada Miller)   | Ada grows it in a week.                 | Ada Miller
          Moss on cold roofs - Bo Kettler   | Bo grows it in a week.                  | Bo Kettler
          Moss on cold roofs                | By Ada Miller and Bo Chen (Globex)      | Ada Miller; Bo Chen @Globex
          Moss on cold roofs                | *Par Ada Miller*                        | Ada Miller
          Moss on cold roofs                | Ada Miller opened the day with a story. | Ada Miller
          Moss on cold roofs                | This fine talk by Ada Miller (Acme) took us up a ladder. | Ada Miller @Acme
          Moss on cold roofs                | One of my favourite talks of the day was by Acme's Ada Miller. | Ada Miller @Acme
          Moss on cold roofs                | The final talk of the night was by Ada Miller from Acme. | Ada Miller @Acme
          Moss on cold roofs                | One of my favourite talks of the day was by Acme's Anna Miller. | Anna Miller @Acme
          """)
  void aSingleHeadingIsEnoughWhereItsSpeakerIsSure(String heading, String below, String speakers) {
    var findings = Extraction.of("# A weekend at GardenCon 2023\n\n## " + heading + "\n\n" + below);

    assertThat(findings.talks()).extracting(FoundTalk::title).containsExactly("Moss on cold roofs");
    assertThat(Extraction.speakers(findings.talks().getFirst())).isEqualTo(speakers);
  }

  @Test
  void mostHeadingsOverThePageOfOnePersonAreTalks() {
    var findings =
        Extraction.of(
            """
            # Un jour au GardenCon 2023

            ## La mousse

            [Anna Lopez](https://twitter.com/anna) nous montre un toit.

            ## Les haricots, enfin !

            Une histoire de [Peter Wong](https://www.linkedin.com/in/peter) qui finit bien.

            ## Des vers et de la terre

            Un cours de [Maria Silva](https://x.com/maria), très drôle.
            """);

    assertThat(findings.talks())
        .extracting(talk -> talk.title() + " | " + Extraction.speakers(talk))
        .containsExactly(
            "La mousse | Anna Lopez",
            "Les haricots, enfin ! | Peter Wong",
            "Des vers et de la terre | Maria Silva");
  }

  @Test
  void whomTheWriterMetHasAPageToo() {
    var findings =
        Extraction.of(
            """
            # A day at GardenCon 2023

            ## The way there

            I met [Anna Lopez](https://twitter.com/anna) on the train.

            ## The way back

            It rained.
            """);

    assertThat(findings.talks()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A weekend in the garden     | Moss on cold roofs     | Ada Miller opened the day.
          A weekend at GardenCon 2023 | How I got there        | The train was late.
          A weekend at GardenCon 2023 | Day one - the big hall | The hall was full.
          A weekend at GardenCon 2023 | Saturday, 3 May 2023   | Ada Miller opened the day.
          """)
  void otherHeadingsOfAReportAreNoTalks(String title, String heading, String below) {
    assertThat(Extraction.of("# " + title + "\n\n## " + heading + "\n\n" + below).talks())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Talks   | Ada Miller (Acme)   | Cold moss
          Talks   | Ada Miller          |
          Travels | Ada Miller (Acme)   |
          Talks   | It grows on (most) roofs. |
          Talks   | Ada Miller - Acme   |
          """)
  void belowAHeadingThatSaysTalksAnAffiliatedNameIsEnough(
      String heading, String below, @Nullable String title) {
    var findings =
        Extraction.of(
            "# My week\n\n## " + heading + "\n\n### Cold moss\n\n" + below + "\n\nIt grows.");

    assertThat(Extraction.titles(findings)).isEqualTo(Stream.ofNullable(title).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ada Miller - \"Cold moss\"", "Anna Miller: *Cold moss*"})
  void aHeadingThatSaysTalksIsNoneItself(String line) {
    var findings = Extraction.of("# GardenCon 2023\n\n## Talks I went to\n\n" + line + "\n");

    assertThat(Extraction.titles(findings)).containsExactly("Cold moss");
  }

  @Test
  void theOrganisationBehindADashIsTheSpeakers() {
    var findings =
        Extraction.of(
            """
            # A weekend at GardenCon 2023

            ## Moss on cold roofs
            *Anna Miller* – Principal Engineer, Acme

            ## Slugs in the night
            *Tom Okafor* – CEO, Globex
            """);

    assertThat(findings.talks())
        .extracting(Extraction::speakers)
        .containsExactly("Anna Miller @Acme", "Tom Okafor @Globex");
  }

  @Test
  void aNameWithItsYearIsTheEventOfAReport() {
    var findings =
        Extraction.of(
            """
            # SOIL 2023 参加レポート

            ## 土の話をしよう

            > 発表者: 田中美咲、小林拓也（ミナト）
            """);

    FoundTalk talk = findings.talks().getFirst();
    assertThat(talk.event()).isEqualTo("SOIL 2023");
    assertThat(talk.speakers()).hasSize(2);
  }

  @Test
  void aNameInItalicsBesideItsRecordingIsTheSpeaker() {
    var findings =
        Extraction.of(
            """
            # SoilDays 2023

            ## How to build a good bed
            _Anna Miller and Tom Berg_ [:video_camera:](https://www.youtube.com/watch?v=aaa)

            * dig first

            ## Beans for an open world
            _Brook Zelenka_

            * they climb
            """);

    assertThat(findings.talks())
        .extracting(talk -> talk.title() + " | " + Extraction.speakers(talk))
        .containsExactly(
            "How to build a good bed | Anna Miller; Tom Berg",
            "Beans for an open world | Brook Zelenka");
  }

  @Test
  void anOpeningMaySayThatTalksAreToldOf() {
    assertThat(
            Extraction.told(
                """
                # SoilDays 2023

                Below I've summarised a few of my favourite talks from the event.

                ## Poles for imaging and beans

                Incredible talk.

                ## Soil without a farm

                The key message was to dig.
                """))
        .containsExactly(
            "Poles for imaging and beans |  | SoilDays 2023 | 2023-01-01..2023-12-31 event | talk",
            "Soil without a farm |  | SoilDays 2023 | 2023-01-01..2023-12-31 event | talk");
  }

  @Test
  void ideasForTalksAreNone() {
    assertThat(
            Extraction.told(
                """
                # SoilDays 2023

                Below you can find how to run sessions and talks.

                ## Creating a good session

                Write it on a card.
                """))
        .isEmpty();
  }

  @Test
  void mostHeadingsRightBelowTalksAreTitles() {
    assertThat(
            Extraction.told(
                """
                # SoilDays 2019

                A few thoughts.

                ## Talks

                #### ✔️ Digging at the speed of light

                Really interesting.

                #### :heavy_minus_sign: Control and monitor your beans

                Not so.

                #### ❌ Steps towards a garden of its own

                Nothing new.
                """))
        .containsExactly(
            "Digging at the speed of light |  | SoilDays 2019 | 2019-01-01..2019-12-31 event | talk",
            "Control and monitor your beans |  | SoilDays 2019 | 2019-01-01..2019-12-31 event | talk",
            "Steps towards a garden of its own |  | SoilDays 2019 | 2019-01-01..2019-12-31 event | talk");
  }

  @Test
  void groupsOfTalksBelowThemAreNone() {
    assertThat(
            Extraction.told(
                """
                # SoilDays 2019

                ## Talks

                ### Beans

                Good ones.

                ### Worms and soil

                Fine.

                ### Pots

                None.
                """))
        .isEmpty();
  }
}

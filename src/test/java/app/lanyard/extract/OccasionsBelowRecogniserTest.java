package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OccasionsBelowRecogniserTest {

  @Test
  void eachOccasionInTheListIsATalk() {
    var findings =
        Extraction.of(
            """
            # Conference talks

            ## Past

            ### How beans climb

            With poles and strings.

            * February 26-28, 2020, [SoilFoo, Leeds](https://soilfoo.example/1)
            * August 17th, 2019, Data Soil LA, Los Angeles, CA

            ### What worms do

            * 📺 [SoilConf 2021](https://youtu.be/a)
            * 📺 [WeLoveSoil 2020](https://youtu.be/b)
            """);

    assertThat(findings.talks())
        .extracting(
            talk ->
                "%s | %s | %s | %s"
                    .formatted(
                        talk.title(), talk.event(), Extraction.date(talk), Extraction.links(talk)))
        .containsExactly(
            "How beans climb | SoilFoo | 2020-02-26..2020-02-28 stated | ",
            "How beans climb | Data Soil LA | 2019-08-17 stated | ",
            "What worms do | SoilConf 2021 | 2021-01-01..2021-12-31 event | recording https://youtu.be/a",
            "What worms do | WeLoveSoil 2020 | 2020-01-01..2020-12-31 event | recording https://youtu.be/b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Talks\n\n## Upcoming meetups\n\n- 3 May 2021, SoilConf\n- 4 May 2022, SoilConf\n",
        "# Talks\n\n## How beans climb\n\n- 3 May 2021, SoilConf\n- They climb up 2 poles.\n",
        "# Shed rules\n\n## How to water\n\n- 3 May 2021, Leeds\n- 4 May 2021, Leeds\n"
      })
  void otherListsAreNone(String note) {
    assertThat(Extraction.titles(Extraction.of(note))).doesNotContain("How beans climb");
    assertThat(Extraction.titles(Extraction.of(note))).doesNotContain("How to water");
    assertThat(Extraction.titles(Extraction.of(note))).doesNotContain("Upcoming meetups");
  }

  @Test
  void theOccasionMayTakeTwoItems() {
    var findings =
        Extraction.of(
            """
            # Talks & Sessions

            ### How beans climb
            * SoilCon 2020.2, Leeds [(Link)](https://soilcon.example/1)
            * 08.10.2020

            ### What worms do
            * Soil Circle Kent, Ghent [(Link)](https://soilcircle.example)
            * 24.09.2019
            * Slides: [here](https://speakerdeck.com/a/worms)
            """);

    assertThat(findings.talks())
        .extracting(
            talk ->
                "%s | %s | %s | %s"
                    .formatted(
                        talk.title(), talk.event(), Extraction.date(talk), Extraction.links(talk)))
        .containsExactly(
            "How beans climb | SoilCon 2020.2 | 2020-10-08 stated | ",
            "What worms do | Soil Circle Kent | 2019-09-24 stated | slides"
                + " https://speakerdeck.com/a/worms");
  }

  @Test
  void theLanguageBehindAnEditionIsNoPartOfIt() {
    assertThat(
            Extraction.of(
                    """
                    # Conference talks

                    ## In this jungle of garden tools, is a return possible?

                    * 📺 [SoilConf 2021 (french)](https://youtu.be/a)
                    * 📺 [WeLoveSoil 2020 (english)](https://youtu.be/b)
                    """)
                .talks())
        .extracting(talk -> talk.title() + " | " + talk.event())
        .containsExactly(
            "In this jungle of garden tools, is a return possible? | SoilConf 2021",
            "In this jungle of garden tools, is a return possible? | WeLoveSoil 2020");
  }

  @Test
  void theOccasionsMayBeParagraphs() {
    assertThat(
            Extraction.of(
                    """
                    # Speaking

                    ## Previous talks

                    ### The lesser known beans

                    April 2018, Soil R Conference. [Slides](https://speakerdeck.com/anna/a).

                    February 2018, WormStudio::conf, Ghent. [Recording](https://youtu.be/b)

                    ### Testing in the wild

                    October 2017, West Field Academy.
                    """)
                .talks())
        .extracting(
            talk ->
                "%s | %s | %s | %s"
                    .formatted(
                        talk.title(), talk.event(), Extraction.date(talk), Extraction.links(talk)))
        .containsExactly(
            "The lesser known beans | Soil R Conference | 2018-04-01..2018-04-30 stated | slides https://speakerdeck.com/anna/a",
            "The lesser known beans | WormStudio::conf | 2018-02-01..2018-02-28 stated | recording https://youtu.be/b",
            "Testing in the wild | West Field Academy | 2017-10-01..2017-10-31 stated | ");
  }

  @Test
  void aSingleWordIsATitleOverSeveralEditions() {
    assertThat(
            Extraction.of(
                    """
                    # Talks

                    ### Mulch

                    * SoilFoo 2013
                    * WormLux 2013 [[video](https://www.youtube.com/watch?v=a)]
                    * Symfony Soil London 2013 (upcoming)

                    ### Roots

                    * SoilFoo 2012
                    """)
                .talks())
        .extracting(talk -> talk.title() + " | " + talk.event() + " | " + Extraction.links(talk))
        .containsExactly(
            "Mulch | SoilFoo 2013 | ",
            "Mulch | WormLux 2013 | recording https://www.youtube.com/watch?v=a",
            "Mulch | Symfony Soil London 2013 | ");
  }

  @Test
  void editionsMayBeWrittenSmallOrInBrackets() {
    assertThat(
            Extraction.told(
                """
                # Talks

                ### What worms do

                * (SoilConf 2011)
                * RuSo 2012 (titled "About worms")

                ### Beans in eight lines

                * soilcamp 2012
                * toster.so {soil} 2012
                """))
        .containsExactly(
            "What worms do |  | SoilConf 2011 | 2011-01-01..2011-12-31 event | talk",
            "What worms do |  | RuSo 2012 | 2012-01-01..2012-12-31 event | talk",
            "Beans in eight lines |  | soilcamp 2012 | 2012-01-01..2012-12-31 event | talk",
            "Beans in eight lines |  | toster.so {soil} 2012 | 2012-01-01..2012-12-31 event | talk");
  }

  @Test
  void aHeadingThatSaysGivenAtIsNoTitle() {
    assertThat(
            Extraction.told(
                """
                # My talks

                ### How beans climb

                They have roots for it.

                ##### Given at

                - Soil Days (October 2016)
                - Worm Club (February 2016)

                ### What worms eat

                Leaves, mostly.

                ##### Presented at:

                - SoilConf (May 2015)
                """))
        .containsExactly(
            "How beans climb |  | Soil Days | 2016-10-01..2016-10-31 stated | talk",
            "How beans climb |  | Worm Club | 2016-02-01..2016-02-29 stated | talk",
            "What worms eat |  | SoilConf | 2015-05-01..2015-05-31 stated | talk");
  }

  @Test
  void whereMostAreShownNoWordForTalksIsNeeded() {
    assertThat(
            Extraction.told(
                """
                # Anna Miller

                ## How beans climb
                - 2019 Dec 07 -- [Garden Days](https://www.youtube.com/watch?v=aaaaaaaaaaa)
                - 2019 Nov 05 -- Soil Evening 3 | [:notebook:](https://www.slideshare.net/soil/three)

                ## What worms eat
                - 2017 Sep 27 -- [Worm Club 1](https://youtu.be/aaaaaaaaaaa)
                """))
        .extracting(talk -> talk.split(" \\| ", -1)[0] + " | " + talk.split(" \\| ", -1)[2])
        .containsExactly(
            "How beans climb | Garden Days",
            "How beans climb | Soil Evening 3",
            "What worms eat | Worm Club 1");
  }

  @Test
  void releasesAreNone() {
    assertThat(
            Extraction.told(
                """
                # Beans

                ## Runner beans
                - 2019 Dec 07 -- Runner 2
                - 2019 Nov 05 -- Runner 1

                ## Broad beans
                - 2017 Sep 27 -- Broad 1
                """))
        .isEmpty();
  }
}

package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatedHeadingRecogniserTest {

  private static final String HEADINGS =
      """
      ### [Beans _(2014.01.31)_ - EH Weekly Dig](https://www.youtube.com/watch?v=a)

      * High level overview
      * [_src_](https://github.com/anna/talks/tree/beans)

      ### Refactoring to pots _(2014.03.15)_ - Utah Soil Camp
      """;

  @Test
  void whatStandsBehindTheDayIsTheEvent() {
    assertThat(Extraction.of("# Presentations I have given\n\n" + HEADINGS).talks())
        .extracting(
            talk ->
                "%s | %s | %s | %s"
                    .formatted(
                        talk.title(), talk.event(), Extraction.date(talk), Extraction.links(talk)))
        .containsExactly(
            "Beans | EH Weekly Dig | 2014-01-31 stated | recording https://www.youtube.com/watch?v=a",
            "Refactoring to pots | Utah Soil Camp | 2014-03-15 stated | ");
  }

  @Test
  void elsewhereTheyAreNoTalks() {
    assertThat(
            Extraction.titles(
                Extraction.of(
                    "# Releases\n\n### Pots (2014-01-31) - Garden shop\n\n### Tubs (2014-02-28) - Garden shop\n")))
        .isEmpty();
  }

  @Test
  void allOfItMayStandInBrackets() {
    assertThat(
            Extraction.told(
                """
                # Talks

                ## How beans climb (Soil Club - July 2020)

                [Slides available here](/talks/beans.pdf)

                ## What worms do (Talk at SoilConf, October 2018)

                * Speaker: Anna Miller (Acme)

                ## Soil Meetup of the North (Leeds, August 2017)

                ## Pots for all (Blog post, May 2016)
                """))
        .containsExactly(
            "How beans climb |  | Soil Club | 2020-07-01..2020-07-31 stated | talk",
            "What worms do | Anna Miller @Acme | SoilConf | 2018-10-01..2018-10-31 stated | talk",
            "Soil Meetup of the North |  | Soil Meetup of the North | 2017-08-01..2017-08-31 stated | talk");
  }
}

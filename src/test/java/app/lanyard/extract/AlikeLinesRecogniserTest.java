package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AlikeLinesRecogniserTest {

  @Test
  void eventsNeedNoKnownName() {
    assertThat(
            Extraction.told(
                """
                # Talks

                - Jul 2021 — Leeds Gardeners — How beans climb without a wall
                - Mar 2021 — Soil & Friends — What worms eat [Slides](https://example.com/s.pdf)
                - Jan 2020 — Verein der Gärtner — Pots and tubs for everyone
                """))
        .containsExactly(
            "How beans climb without a wall |  | Leeds Gardeners | 2021-07-01..2021-07-31 stated | talk",
            "What worms eat |  | Soil & Friends | 2021-03-01..2021-03-31 stated | talk",
            "Pots and tubs for everyone |  | Verein der Gärtner | 2020-01-01..2020-01-31 stated | talk");
  }

  @Test
  void theTitleIsAtTheSamePlaceInAllLines() {
    assertThat(
            Extraction.told(
                """
                # Speaking

                1. How beans climb – *Leeds Gardeners* – 14.05.2021 ([video](https://youtu.be/aaa))
                2. What worms eat at night – *Soil & Friends* – 03.04.2021
                3. Pots: an introduction – *Gartenfreunde* – 01.02.2020 ([slides](s.pdf))
                """))
        .containsExactly(
            "How beans climb |  | Leeds Gardeners | 2021-05-14 stated | talk",
            "What worms eat at night |  | Soil & Friends | 2021-04-03 stated | talk",
            "Pots: an introduction |  | Gartenfreunde | 2020-02-01 stated | talk");
  }

  @Test
  void commasPartWhereAllLinesHaveThem() {
    assertThat(
            Extraction.told(
                """
                # Talks

                - 2021-09: How beans climb, Barcamp of gardeners, Leeds
                - 2021-08: Worms at work, Barcamp of gardeners, York
                - 2020-03: Pots or tubs?, Soil table, Leeds
                """))
        .containsExactly(
            "How beans climb |  | Barcamp of gardeners | 2021-09-01..2021-09-30 stated | talk",
            "Worms at work |  | Barcamp of gardeners | 2021-08-01..2021-08-31 stated | talk",
            "Pots or tubs? |  | Soil table | 2020-03-01..2020-03-31 stated | talk");
  }

  @Test
  void dotsPartWhereAllLinesHaveThem() {
    assertThat(
            Extraction.told(
                """
                # Talks

                * [University of Leeds](https://example.com/1), Department of Soil. How beans climb up a wall. 12 June 2021.
                * [Workshop on Worms](https://example.com/2) (York). What worms eat in the dark. 3 May 2021.
                * [University of York](https://example.com/3). Pots and tubs in the history of gardens. 2 April 2020.
                * [Soil Society](https://example.com/4) (Ghent). Rain in summers that are dry. 1 March 2020.
                """))
        .extracting(talk -> talk.split(" \\| ")[0])
        .containsExactly(
            "How beans climb up a wall",
            "What worms eat in the dark",
            "Pots and tubs in the history of gardens",
            "Rain in summers that are dry");
  }

  @Test
  void programmesTellTimesPeopleAndTitles() {
    assertThat(
            Extraction.told(
                """
                # Soil Days 2021: programme

                **09:30 - 10:00** Grace Hill, Acme Corp: How beans climb

                **10:00 - 10:30** Coffee break

                **10:30 - 11:00** Peter Smith, University of Leeds: What worms eat

                **11:00 - 11:30** Anna Berg, Worms Ltd: Pots and tubs
                """))
        .containsExactly(
            "How beans climb | Grace Hill @Acme Corp | Soil Days 2021 | 2021-01-01..2021-12-31 event | talk",
            "What worms eat | Peter Smith @University of Leeds | Soil Days 2021 | 2021-01-01..2021-12-31 event | talk",
            "Pots and tubs | Anna Berg @Worms Ltd | Soil Days 2021 | 2021-01-01..2021-12-31 event | talk");
  }

  @Test
  void aSeparatorMoreThanTheOthersHaveIsOfTheTitle() {
    assertThat(
            Extraction.told(
                """
                # Talks

                - [How beans climb - Grace Hill](https://youtu.be/aaa)
                - [What worms eat - Peter Smith](https://youtu.be/aab)
                - [Pots - a history of tubs - Anna Berg](https://youtu.be/aac)
                - [Rain in a dry summer - Tom Lang](https://youtu.be/aad)
                """))
        .containsExactly(
            "How beans climb | Grace Hill |  | none | talk",
            "What worms eat | Peter Smith |  | none | talk",
            "Pots - a history of tubs | Anna Berg |  | none | talk",
            "Rain in a dry summer | Tom Lang |  | none | talk");
  }

  @Test
  void listsOfOtherThingsAreNoTalks() {
    assertThat(
            Extraction.told(
                """
                # Soil Days 2021

                ## What I took home

                - Beans: they climb
                - Worms: they eat what is left of beans
                - Pots - better than tubs
                - Tools - keep them dry
                """))
        .isEmpty();
  }

  @Test
  void whatIsListedBelowATitleTellsOfIt() {
    assertThat(
            Extraction.told(
                """
                # Talks

                1. How beans climb
                   - *Leeds Gardeners*
                   - Sep 11, 2024
                2. What worms eat
                   - *Soil & Friends*
                   - Apr 5, 2024
                3. Pots and tubs for everyone
                   - *Gartenfreunde*
                   - Mar 1, 2023
                """))
        .containsExactly(
            "How beans climb |  | Leeds Gardeners | 2024-09-11 stated | talk",
            "What worms eat |  | Soil & Friends | 2024-04-05 stated | talk",
            "Pots and tubs for everyone |  | Gartenfreunde | 2023-03-01 stated | talk");
  }

  @Test
  void tablesNeedNoHeader() {
    assertThat(
            Extraction.told(
                """
                # Soil Days 2021

                |   |   |
                |---|---|
                | 09:30 | Grace Hill - How beans climb |
                | 10:30 | Peter Smith - What worms eat |
                | 11:30 | Lunch |
                | 12:30 | Anna Berg - Pots and tubs |
                """))
        .containsExactly(
            "How beans climb | Grace Hill | Soil Days 2021 | 2021-01-01..2021-12-31 event | talk",
            "What worms eat | Peter Smith | Soil Days 2021 | 2021-01-01..2021-12-31 event | talk",
            "Pots and tubs | Anna Berg | Soil Days 2021 | 2021-01-01..2021-12-31 event | talk");
  }

  @Test
  void sentencesAndCommitteesAreNoTalks() {
    assertThat(
            Extraction.told(
                """
                # Talks

                - I plan to submit again next year. It was a great event in Leeds. We had 200 people.
                - Chair: see the page of Soil Days 2021
                - and many more at SoilConf 2020
                """))
        .isEmpty();
  }

  @Test
  void titlesSetOffBesideEventsAndDaysNeedNoWordForTalks() {
    assertThat(
            Extraction.told(
                """
                ## 2022

                * SoilConf 2022 [11-13.05] _How beans climb_
                * BeanDays 2022 [06.04] _What worms eat_ [🔗](https://example.com/worms)

                ## 2021

                * GardenConf 2021 [03.12] _A fairy tale of three peas_
                * Soil Club [24.06] _Pots and tubs for everyone_
                * BeanDays 2021 [08.04] _Nothing but roots_
                """))
        .containsExactly(
            "How beans climb |  | SoilConf 2022 | 2022-05-11..2022-05-13 heading | talk",
            "What worms eat |  | BeanDays 2022 | 2022-04-06 heading | talk",
            "A fairy tale of three peas |  | GardenConf 2021 | 2021-12-03 heading | talk",
            "Pots and tubs for everyone |  | Soil Club | 2021-06-24 heading | talk",
            "Nothing but roots |  | BeanDays 2021 | 2021-04-08 heading | talk");
  }

  @Test
  void namesBeforeRecordingsNeedNoWordForTalks() {
    assertThat(
            Extraction.told(
                """
                # Shelf

                * [Anna Miller: How beans climb](https://www.youtube.com/watch?v=aaaaaaaaaaa)
                * [Peter Chen: What worms eat](https://www.youtube.com/watch?v=aaaaaaaaaab)
                * [Maria Lopez: A fairy tale of three peas](https://vimeo.com/1234567)
                * [John Marsh: Pots and tubs for everyone](https://vimeo.com/1234568)
                * [Robert Green: Nothing but roots](https://vimeo.com/1234569)
                """))
        .hasSize(5)
        .contains("How beans climb | Anna Miller |  | none | talk");
  }

  @Test
  void otherListsOfDaysAreNone() {
    assertThat(
            Extraction.told(
                """
                # Changes

                * 2022-05-11 _Beans climb faster now_
                * 2022-04-06 _Worms eat less_ [code](https://github.com/soil/worms)
                * 2021-12-03 _Three peas instead of two_
                * 2021-06-24 _Pots and tubs for everyone_
                * 2021-04-08 _Nothing but roots_
                """))
        .isEmpty();
  }

  @Test
  void itemsMayTellEachOnALineOfItsOwn() {
    assertThat(
            Extraction.told(
                """
                # Talks

                * How Beans Climb Without a Wall \s
                  28th International Workshop on Soil, 07.09.2020, online \s
                  \\[[preprint](https://arxiv.org/abs/2008.13460)]

                * What Worms Eat at Night \s
                  Garden Institute Meetings, 01.10.2019, Leeds

                * Pots and Tubs for Everyone \s
                  Soil Day, 03.05.2018, Leeds
                """))
        .containsExactly(
            "How Beans Climb Without a Wall |  | 28th International Workshop on Soil | 2020-09-07 stated | talk",
            "What Worms Eat at Night |  | Garden Institute Meetings | 2019-10-01 stated | talk",
            "Pots and Tubs for Everyone |  | Soil Day | 2018-05-03 stated | talk");
  }

  @Test
  void linesThatAreOnlyTooLongGoOn() {
    assertThat(
            Extraction.told(
                """
                # Talks

                * How Beans Climb, 28th International Workshop on
                  soil, 7 September 2020
                * What Worms Eat at Night, Garden Institute
                  meetings, 1 October 2019
                * Pots and Tubs for Everyone, Soil Day, 3 May 2018
                """))
        .extracting(talk -> talk.split(" \\| ", -1)[0])
        .containsExactly(
            "How Beans Climb", "What Worms Eat at Night", "Pots and Tubs for Everyone");
  }

  @Test
  void programmesNameSeveralPeopleOverTheirTitles() {
    assertThat(
            Extraction.told(
                """
                # Conference programme

                ## Panel 1. Tools for gardens

                - **10:00** Anna Miller, Robert Chen \s
                [*How beans climb: integration of poles. A new method.*](abstracts/miller)

                - **10:25** Zadie Quorn, Peter Wong \s
                [*What worms eat at night*](abstracts/lopez)

                - **10:50** Coffee Break

                - **11:15** John Marsh \s
                [*Pots and other things that hold soil*](abstracts/marsh)
                """))
        .containsExactly(
            "How beans climb: integration of poles. A new method | Anna Miller; Robert Chen |  | none | talk",
            "What worms eat at night | Zadie Quorn; Peter Wong |  | none | talk",
            "Pots and other things that hold soil | John Marsh |  | none | talk");
  }
}

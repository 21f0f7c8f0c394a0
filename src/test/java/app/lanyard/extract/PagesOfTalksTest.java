package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What tells that talks are listed somewhere, and what is none of them there. */
class PagesOfTalksTest {

  @ParameterizedTest
  @CsvSource({
    "notes/speaking.md,true",
    "notes/my-talks.md,true",
    "site/charlas.md,true",
    "notes/note.md,false",
    "notes/walks.md,false"
  })
  void theFileNameSaysThatTalksAreListed(String path, boolean listed) {
    var findings =
        Extraction.of(
            "# Ada Miller\n\n## Past\n\n- _3 May 2021, [SoilMeet](https://soil.example)_<br>\n"
                + "  How beans climb\n",
            path);

    assertThat(findings.talks()).hasSize(listed ? 1 : 0);
  }

  @Test
  void onAPageOfTalksWhatIsToComeIsTalksToo() {
    var findings =
        Extraction.of(
            """
            # Talks

            ## Upcoming

            * **How beans climb**
              _Ada Miller_ - **SoilConf 2026** (Oct 5-7, 2026), Leeds
              [Abstract](https://soil.example/event/20/contributions/2463/)
            """);

    assertThat(Extraction.titles(findings)).containsExactly("How beans climb");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Garden Makers Summit - How beans climb",
        "[Garden Makers Summit - How beans climb](a.md), May 2019"
      })
  void theNameOfAnEventWithoutItsYearMayStandFirst(String line) {
    var findings = Extraction.of("# My talks\n\n- " + line + "\n");

    assertThat(Extraction.titles(findings)).containsExactly("How beans climb");
    assertThat(findings.talks().getFirst().event()).isEqualTo("Garden Makers Summit");
  }

  @Test
  void theYearOfAnEditionMayStandFirst() {
    var findings =
        Extraction.of(
            """
            # Talks

            ## How beans climb
            * 2018 SoilFair
            * 2017 Garden Guild

            ## What worms do
            * 2014 Soil Summit
            * [Slides](https://soil.example/slides)
            """);

    assertThat(findings.talks())
        .extracting(talk -> talk.title() + " | " + talk.event() + " | " + Extraction.date(talk))
        .containsExactly(
            "How beans climb | SoilFair | 2018-01-01..2018-12-31 stated",
            "How beans climb | Garden Guild | 2017-01-01..2017-12-31 stated",
            "What worms do | Soil Summit | 2014-01-01..2014-12-31 stated");
  }

  @Test
  void belowMeetUpsTheDaysAreNoTalksButWhatIsLinkedBelowThem() {
    var findings =
        Extraction.of(
            """
            ## Meet-ups

            ### May 3 2021 - [Acme](https://acme.example)

            🎥 [YouTube Playlist](https://www.youtube.com/watch?v=a)

            🗣 [Ada Miller - How beans climb](https://docs.google.com/presentation/d/1/pub)

            🗣 Peter Wong - What worms do (to follow)

            ### June 3 2021 - [Globex](https://globex.example)

            🗣 [Anna Lopez - Slugs: a night's work](https://slugs.example)
            """);

    assertThat(findings.talks())
        .extracting(talk -> talk.title() + " | " + Extraction.speakers(talk))
        .containsExactly(
            "How beans climb | Ada Miller",
            "What worms do (to follow) | Peter Wong",
            "Slugs: a night's work | Anna Lopez");
  }

  @Test
  void aProgrammeOfTimesTracksTitlesAndNamesNeedsNoOtherSign() {
    var findings =
        Extraction.of(
            """
            ### AM
            - 10:15 **Roots**: How beans
              climb (Anna Lopez)
            - 11:00 **Roots II**: What worms do (Peter Wong)
            - 12:30 Keynote: Slugs at night (Maria Chen)
            """);

    assertThat(findings.talks())
        .extracting(talk -> talk.title() + " | " + Extraction.speakers(talk))
        .containsExactly(
            "How beans climb | Anna Lopez",
            "What worms do | Peter Wong",
            "Keynote: Slugs at night | Maria Chen");
  }

  @Test
  void aNameThatIsAddressedIsTheSpeakers() {
    var findings =
        Extraction.of(
            """
            # 土の勉強会の感想

            ### 1. 豆の登り方

            **beanko（[@beanko](https://twitter.com/beanko)）さん**

            まだです。

            ### 2. ミミズの話をします

            **mimizuさん**
            """);

    assertThat(findings.talks())
        .extracting(talk -> talk.title() + " | " + Extraction.speakers(talk))
        .containsExactly("豆の登り方 | beanko", "ミミズの話をします | mimizu");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          - **How beans climb** *(Wie Bohnen klettern)* — Soil Club Leeds — June 2021      | Soil Club Leeds
          - **How beans climb** — Garten und Boden Treff — May 2021                         | Garten und Boden Treff
          - **How beans climb** *en el Jardín de Leeds*                                     | Jardín de Leeds
          - **How beans climb** *in der Halle*                                              |
          - **How beans climb** — Ada Miller — May 2021                                     |
          """)
  void whatStandsBeforeADayOrBehindAWordForAPlaceIsWhereItWas(String line, String event) {
    var findings =
        Extraction.of("# My talks\n\n" + line + "\n- **What worms do**, SoilConf 2020\n");

    assertThat(findings.talks())
        .filteredOn(talk -> talk.title().equals("How beans climb"))
        .allSatisfy(talk -> assertThat(talk.event()).isEqualTo(event));
  }

  @Test
  void anOccasionBehindTheLinksIsNoPerson() {
    var findings =
        Extraction.of(
            """
            # Presentations

            * How beans climb [video](https://youtu.be/a) and [slides](https://speakerdeck.com/a/b) (Soil Weekend, December 2017)
            * What worms do [video](https://youtu.be/b) and [slides](https://speakerdeck.com/a/c) (SoilCon Leeds, October 2017)
            """);

    assertThat(findings.talks())
        .extracting(
            talk ->
                "%s | %s | %s | %s"
                    .formatted(
                        talk.title(),
                        Extraction.speakers(talk),
                        talk.event(),
                        Extraction.date(talk)))
        .containsExactly(
            "How beans climb |  | Soil Weekend | 2017-12-01..2017-12-31 stated",
            "What worms do |  | SoilCon Leeds | 2017-10-01..2017-10-31 stated");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Talks\n\n## 66º Encontro dos Jardins\n\nLocal: [Live](https://www.youtube.com/watch?v=a), 3 de maio de 2021\n",
        "# Talks at SoilMeet 59\n\nDo rozdania będą **dwie wejściówki na tegoroczny SoilConf!**\n",
        "# Soil 컨퍼런스 2025\n\n- 인사이트: 역할은 \"도구 활용과 통합 역량\"이 핵심, 2025\n",
        "# Talks\n\n- [SoilConf 17](https://soil.example/), Leeds, 5 October 2017\n"
      })
  void whatIsNoTitleThere(String note) {
    assertThat(Extraction.of(note).talks()).isEmpty();
  }

  @Test
  void aHeadingOverTalksIsNoneItself() {
    var findings =
        Extraction.of(
            """
            # Reflections on SoilConf 2021

            ## Talks I attended and really liked

            - **How beans climb**
              Speaker: Ada Miller
              - With poles.

            - **What worms do**
              Speaker: Anna Lopez
              - They dig.
            """);

    assertThat(findings.talks())
        .extracting(talk -> talk.title() + " | " + Extraction.speakers(talk))
        .containsExactly("How beans climb | Ada Miller", "What worms do | Anna Lopez");
  }

  @Test
  void sectionsThatOpenWithSomebodyAreTheirTalksInAReport() {
    var findings =
        Extraction.of(
            """
            # Trip report: SoilConf 2021

            ## Beans: Understanding the Poles

            Anna Lopez, maker of ladders, started the day with a look at poles.

            ## Introduction to Worms

            Peter Wong provided a look at worms.

            ## The Buried Pipeline

            Maria Chen, of Acme, buried hers.
            """);

    assertThat(findings.talks())
        .extracting(talk -> talk.title() + " | " + Extraction.speakers(talk))
        .containsExactly(
            "Beans: Understanding the Poles | Anna Lopez",
            "Introduction to Worms | Peter Wong",
            "The Buried Pipeline | Maria Chen");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# SoilConf 2021\n\n## The Venue and Beds\n\nAnna Lopez, who lives there, let us in.\n",
        "# SoilConf 2021\n\n## Bio of Anna Lopez\n\nAnna Lopez digs.\n\n## Bio of Peter Wong\n\nPeter Wong digs.\n\n## Bio of Maria Chen\n\nMaria Chen digs.\n",
        "# Shed rules\n\n## The Big Spade\n\nAnna Lopez digs.\n\n## The Old Hose\n\nPeter Wong digs.\n\n## The Red Ladder\n\nMaria Chen digs.\n"
      })
  void otherSectionsThatOpenWithSomebodyAreNone(String note) {
    assertThat(Extraction.of(note).talks()).isEmpty();
  }

  @Test
  void namesBelowTitlesMayBeKnownByTheirHandles() {
    var findings =
        Extraction.of(
            """
            # SoilConf 2021

            ## How beans climb up
             * Anna Lopez ([@anna](https://twitter.com/anna))
             * Track 1 ([slides](https://speakerdeck.com/a/b))

            ## What worms do
             * Zeb Quorn ([@zeb](https://twitter.com/zeb))
            """);

    assertThat(findings.talks())
        .extracting(
            talk ->
                talk.title() + " | " + Extraction.speakers(talk) + " | " + Extraction.links(talk))
        .containsExactly(
            "How beans climb up | Anna Lopez | slides https://speakerdeck.com/a/b",
            "What worms do | Zeb Quorn | ");
  }

  @Test
  void anArticleBeginsNoName() {
    var findings =
        Extraction.of(
            "# SoilConf 2021\n\n## [Why a Bed Should Be Dug By A Gardener](https://soil.example/schedule/presentation/82/)\n\nIt is.\n");

    assertThat(findings.talks()).allMatch(talk -> talk.speakers().isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          How beans climb up - PyCon 2018         | How beans climb up | PyCon 2018
          [How beans climb up (PyCon 2018)](a/b)  | How beans climb up | PyCon 2018
          """)
  void aHeadingWithItsEventBelowOneOfTalksIsATalk(String heading, String title, String event) {
    var findings = Extraction.of("# Talks\n\n#### " + heading + "\n");

    assertThat(findings.talks())
        .extracting(talk -> talk.title() + " | " + talk.event())
        .containsExactly(title + " | " + event);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Walks\n\n#### How beans climb up - PyCon 2018\n",
        "# Talks\n\n## Days - PyCon 2018\n"
      })
  void otherHeadingsWithAnEventAreNone(String note) {
    assertThat(Extraction.of(note).talks()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          * Date: July 1-3            | 2019-07-01..2019-07-03 event
          * Leeds\\n* October 23, 2019 | 2019-10-23 event
          """)
  void theDaysOfAnEventMayStandInAListBelowItsName(String list, String date) {
    var findings =
        Extraction.of(
            "# SoilConf Leeds 2019\n\n"
                + list.replace("\\n", "\n")
                + "\n\n## How beans climb\n\n* **Speaker**: Ada Miller\n");

    assertThat(findings.talks()).extracting(Extraction::date).containsExactly(date);
  }
}

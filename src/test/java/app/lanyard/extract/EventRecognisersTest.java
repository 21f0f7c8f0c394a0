package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.lanyard.model.DateSpan;
import app.lanyard.model.FoundEvent;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventRecognisersTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GardenCon Europe 2025 and side events at London      | GardenCon Europe 2025
          GardenCon North America 2025: our highlights         | GardenCon North America 2025
          GardenCon EU 2025 Summary                            | GardenCon EU 2025
          My Notes From SoilConf London 2016                   | SoilConf London 2016
          2018 Garden Contributor Summit US                    | 2018 Garden Contributor Summit US
          Trip report: FOSDEM 2024                             | FOSDEM 2024
          Vorträge auf der BODEN 2019                          | BODEN 2019
          菜园技术交流 Meetup 杭州站                             | 菜园技术交流 Meetup 杭州站
          COSCon'19 第一天：在花园里                             | COSCon'19
          Talks - Soil.bed 2018                                | Soil.bed 2018
          Schedule of BODEN 2019                               | BODEN 2019
          Digesting FOSDEM                                     | FOSDEM
          November Soil Pune meetup 2019                       | November Soil Pune meetup 2019
          February 2012 Meeting                                | February 2012 Meeting
          BodenKaigi2023 に参加した                               | BodenKaigi2023
          Cloud Native & Garden AI Day closing                 | Cloud Native & Garden AI Day
          Resumen del Congreso de Suelo Libre 2020             | Congreso de Suelo Libre 2020
          Retour sur les Journées du Sol 2019                  | Journées du Sol 2019
          Women in Soil Summit Northeast                       | Women in Soil Summit Northeast
          """)
  void namesTheEventInATitle(String title, String name) {
    assertThat(Extraction.of("# " + title + "\n").events())
        .extracting(FoundEvent::name)
        .containsExactly(name);
  }

  @Test
  void aNameAndAYearAreOneIfTheOpeningTellsOfTalksThere() {
    assertThat(
            Extraction.of(
                    "# Brukko 2019\n\nBrukko is a conference in Leeds, with many talks and workshops.\n")
                .events())
        .extracting(FoundEvent::name)
        .containsExactly("Brukko 2019");
    assertThat(Extraction.of("# Brukko 2019\n\nBrukko is a wine from Leeds.\n").events()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "How to configure a beacon",
        "Silicon and icons",
        "A day in the garden",
        "My first soil conference",
        "Talks",
        "Monthly Meetup",
        "November Meetup"
      })
  void otherTitlesNameNone(String title) {
    assertThat(Extraction.of("# " + title + "\n").events()).isEmpty();
  }

  @Test
  void whatItIsMayStandBehindItsYear() {
    var event =
        Extraction.of("# soil-impressions\n\nSome words from the SOIL 2019 conference in Leeds.\n")
            .events()
            .getFirst();

    assertThat(event.name()).isEqualTo("SOIL 2019");
    assertThat(event.location()).isEqualTo("Leeds");
  }

  @Test
  void takesDatesAndPlaceFromTheFieldsNearTheTop() {
    var findings =
        Extraction.of(
            """
            # Open Soil West (2015)

            ## Details

            Location: San Francisco, CA
            Dates: Nov 20-22, 2015
            """);

    FoundEvent event = findings.events().getFirst();
    assertThat(event.name()).isEqualTo("Open Soil West (2015)");
    assertThat(event.location()).isEqualTo("San Francisco, CA");
    assertThat(event.date()).isNotNull();
    assertThat(event.date().span().start()).isEqualTo("2015-11-20");
    assertThat(event.date().span().end()).isEqualTo("2015-11-22");
  }

  @Test
  void takesDatesAndPlaceFromASentence() {
    var findings =
        Extraction.of(
            """
            # SoilCon 2017

            I'm back from SoilCon, held from August 22-25, 2017 in downtown Manhattan.
            """);

    FoundEvent event = findings.events().getFirst();
    assertThat(event.location()).isEqualTo("Manhattan");
    assertThat(event.date()).isNotNull();
    assertThat(event.date().span().end()).isEqualTo("2017-08-25");
  }

  @Test
  void frontMatterNamesTheEvent() {
    var findings =
        Extraction.of(
            """
            ---
            title: Beans
            event: Garden Gathering
            speakers: [Ada Miller]
            start: 2019-11-02 09:00:00
            location: Lyon
            ---
            Text.
            """);

    FoundEvent event = findings.events().getFirst();
    assertThat(event.name()).isEqualTo("Garden Gathering");
    assertThat(event.location()).isEqualTo("Lyon");
    assertThat(findings.talks().getFirst().event()).isEqualTo("Garden Gathering");
    assertThat(findings.projects()).isEmpty();
  }

  @Test
  void aListOfEventsToCome() {
    var findings =
        Extraction.of(
            """
            ## Upcoming

            These were announced for 2026:

            * GardenCon Europe in Amsterdam, Netherlands (March 23–26)
            * GardenCon Japan in Yokohama (July 29 - 30)
            """);

    assertThat(findings.events())
        .extracting(FoundEvent::name, FoundEvent::location)
        .containsExactly(
            tuple("GardenCon Europe", "Amsterdam, Netherlands"),
            tuple("GardenCon Japan", "Yokohama"));
  }

  @Test
  void aLabelledLineBelowTheTitleTellsTheDay() {
    var findings =
        Extraction.of("# 菜园 Meetup 杭州站\n\n## 活动时间和地点\n\n活动时间：2022 年 8 月 6 日 14:00——18:00\n");

    assertThat(findings.events().getFirst().date())
        .satisfies(date -> assertThat(date.span().start()).isEqualTo("2022-08-06"));
  }

  @ParameterizedTest
  @CsvSource({"November Soil Pune meetup 2019, 2019-11", "February 2012 Meeting, 2012-02"})
  void theNameOfAMeetingMayTellItsMonth(String title, YearMonth month) {
    assertThat(Extraction.of("# " + title + "\n").events())
        .extracting(event -> event.date().span())
        .containsExactly(DateSpan.month(month));
  }

  @Test
  void aPageUnderMeetingsIsOneByItsTitleOnItsDay() {
    assertThat(
            Extraction.told(
                """
                ---
                title: "Beans and Tell"
                date: "2020-04-28 19:00:00 +0200"
                categories: meetup
                meetup: 304207231
                location: Leeds
                talks:
                - title: "How beans climb"
                  speaker:
                    name: Anna Miller
                ---
                """))
        .containsExactly(
            "How beans climb | Anna Miller | Beans and Tell | 2020-04-28 event | talk");
  }

  @Test
  void whatAPageHoldsIsNoNameOfItsEvent() {
    assertThat(
            Extraction.of(
                    """
                    # Schedule

                    **Date**: 15 December 2024
                    **Location**: Leeds

                    The workshop will be held at BeanCon 2024.
                    """)
                .events())
        .extracting(FoundEvent::name)
        .containsExactly("BeanCon 2024");
  }

  @Test
  void anEventOfAnotherYearIsNotThatOfATalk() {
    assertThat(
            Extraction.told(
                """
                # SoilConf 2022

                | Date | Title | Speaker |
                |---|---|---|
                | 3 May 2019 | How beans climb | Anna Miller |
                | 4 May 2022 | Pots and tubs | Maria Silva |
                """))
        .containsExactly(
            "How beans climb | Anna Miller |  | 2019-05-03 stated | talk",
            "Pots and tubs | Maria Silva | SoilConf 2022 | 2022-05-04 stated | talk");
  }

  @Test
  void aKeyForConferencesHoldsTheirNamesWhateverTheyAre() {
    assertThat(
            Extraction.told(
                """
                ---
                talks:
                - title: How beans climb
                  video: https://youtu.be/aaa
                  year: 2018
                  conf: Soil Italy
                - title: Pots and tubs
                  video: https://youtu.be/bbb
                  year: 2017
                  conf: FlatPot Oslo
                ---
                """))
        .containsExactly(
            "How beans climb |  | Soil Italy | 2018-01-01..2018-12-31 stated | talk",
            "Pots and tubs |  | FlatPot Oslo | 2017-01-01..2017-12-31 stated | talk");
  }

  @Test
  void aNameMayBeOneWordWithItsYear() {
    assertThat(Extraction.of("# SoilBash2018\n\nAll about the talks at SoilBash2018.\n").problems())
        .isEmpty();
  }
}

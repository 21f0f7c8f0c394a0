package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.lanyard.model.DateOrigin;
import app.lanyard.model.FoundTalk;
import app.lanyard.model.TalkKind;
import app.lanyard.model.TracedDate;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TalkTableRecogniserTest {

  @Test
  void readsTheColumnsThatTheHeaderNames() {
    var findings =
        Extraction.of(
            """
            # Talks

            | Date | Conference | Talk title | Speakers | Recording | Slides |
            |---|---|---|---|---|---|
            | 16-05-2025 | GardenCon 2025 | [How beans climb](https://gardencon.example/2025/talk/beans) | Ada Miller (Acme) | [YouTube](https://youtu.be/abc) | [PDF](https://gardencon.example/beans.pdf) |
            """);

    FoundTalk talk = findings.talks().getFirst();
    assertThat(talk.title()).isEqualTo("How beans climb");
    assertThat(talk.event()).isEqualTo("GardenCon 2025");
    assertThat(Extraction.date(talk)).isEqualTo("2025-05-16 stated");
    assertThat(Extraction.speakers(talk)).isEqualTo("Ada Miller @Acme");
    assertThat(Extraction.links(talk))
        .isEqualTo(
            "schedule https://gardencon.example/2025/talk/beans; recording https://youtu.be/abc;"
                + " slides https://gardencon.example/beans.pdf");
    assertThat(talk.span().startLine()).isEqualTo(5);
    assertThat(talk.reason())
        .isEqualTo(
            "A row of a table with the columns Date, Conference, Talk title, Speakers, Recording,"
                + " Slides");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| Titel | Referentin | Datum |",
        "| Título | Ponente | Fecha |",
        "| Titre | Intervenant | Date |",
        "| Название | Спикер | Дата |",
        "| 主题 | 讲者 | 日期 |",
        "| タイトル | 登壇者 | 日付 |",
        "| 제목 | 발표자 | 날짜 |"
      })
  void knowsColumnsInSeveralLanguages(String header) {
    var findings = Extraction.of(header + "\n|---|---|---|\n| Roots | Ada Miller | 2024-05-06 |\n");

    FoundTalk talk = findings.talks().getFirst();
    assertThat(talk.title()).isEqualTo("Roots");
    assertThat(Extraction.speakers(talk)).isEqualTo("Ada Miller");
    assertThat(Extraction.date(talk)).isEqualTo("2024-05-06 stated");
  }

  @Test
  void splitsACellOfSpeakerAndTitle() {
    var findings =
        Extraction.of(
            """
            | Time | Speaker & Title | Room |
            |---|---|---|
            | 5:10pm | Beans, peas and lentils, Ada Miller | A1 |
            """);

    assertThat(Extraction.titles(findings)).containsExactly("Beans, peas and lentils");
    assertThat(Extraction.speakers(findings.talks().getFirst())).isEqualTo("Ada Miller");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "SoilConf 2021 | Shed Evening | SoilConf 2021",
        "Leeds | Shed Evening | none",
        "Acme, Leeds | SoilConf 2021 | none",
        "Acme shed | Globex barn | none"
      })
  void aColumnOfPlacesMayHoldEvents(String first, String second, String event) {
    var findings =
        Extraction.of(
            """
            # Talks

            | Date | Talk | Where |
            |---|---|---|
            | 21/06/2022 | How beans climb | %s |
            | 22/06/2022 | What worms do | %s |
            """
                .formatted(first, second));

    assertThat(findings.talks().getFirst().event()).isEqualTo(event);
  }

  @Test
  void aKindInAColumnOfEventsIsTheKind() {
    var findings =
        Extraction.of(
            """
            # Charlas

            | Evento | Fecha | Título |
            |---|---|---|
            | SoilConf 2022 | 12/08/2022 | Judías que suben |
            | Workshop | 13/08/2022 | Lombrices |
            """);

    assertThat(findings.talks())
        .extracting(FoundTalk::kind)
        .containsExactly(TalkKind.TALK, TalkKind.WORKSHOP);
  }

  @Test
  void leavesBreaksOut() {
    var findings =
        Extraction.of(
            """
            ## Programme

            | Time | Talk | Speaker |
            |---|---|---|
            | 9:00 | Registration | |
            | 9:30 | Growing things | Ada Miller |
            | 11:00 | ☕️ Soil Room 1 | |
            | 12:00 | Lunch break | |
            | 13:00 | Mittagspause | |
            | 17:00 | 茶歇 | |
            """);

    assertThat(Extraction.titles(findings)).containsExactly("Growing things");
  }

  @Test
  void guessesColumnsByTheirContent() {
    var findings =
        Extraction.of(
            """
            | | | |
            |---|---|---|
            | 3 May 2023 | [Growing things](https://sched.co/1aBcD) | Ada Miller |
            | 4 May 2023 | [Eating things](https://sched.co/1aBcE) | Bo Chen |
            """);

    assertThat(Extraction.titles(findings)).containsExactly("Growing things", "Eating things");
    assertThat(Extraction.speakers(findings.talks().getLast())).isEqualTo("Bo Chen");
  }

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource({"soon, 3 May 2023, true", "soon, later, false"})
  void aColumnHoldsWhatMoreThanHalfOfAllRowsHold(String first, String second, boolean dated) {
    var findings =
        Extraction.of(
            """
            | | | |
            |---|---|---|
            | %s | [Growing things](https://sched.co/1aBcD) | Ada Miller |
            | %s | [Eating things](https://sched.co/1aBcE) | Bo Chen |
            | 4 May 2023 | [Sorting things](https://sched.co/1aBcF) | Cy Diaz |
            | 5 May 2023 | [Storing things](https://sched.co/1aBcG) | Di Evans |
            """
                .formatted(first, second));

    assertThat(findings.talks()).hasSize(4);
    assertThat(findings.talks().getLast().date() != null).isEqualTo(dated);
  }

  @Test
  void aHeadingAboveGivesTheKind() {
    var findings =
        Extraction.of(
            """
            # Me

            ## ⚡ Lightning talks

            | Event | Talk |
            |---|---|
            | GardenCon 2023 | Five seeds in five minutes |
            """);

    assertThat(findings.talks()).extracting(FoundTalk::kind).containsExactly(TalkKind.LIGHTNING);
  }

  @Test
  void aBareRoleIsTheOwnersAndNoName() {
    var findings =
        Extraction.of(
            """
            | Event | Title | Role |
            |---|---|---|
            | GardenCon 2023 | What next for beans | Panelist |
            """);

    FoundTalk talk = findings.talks().getFirst();
    assertThat(talk.ownerRole()).isEqualTo("Panelist");
    assertThat(talk.kind()).isEqualTo(TalkKind.PANEL);
    assertThat(talk.speakers()).isEmpty();
  }

  @Test
  void aNameWithADayAboveATableOfTalksIsTheEvent() {
    var findings =
        Extraction.of(
            """
            # Evenings

            ## Kiln Evening (with cake) - 2019 May 12

            | Talk | Speaker |
            |---|---|
            | [How pots crack](https://youtu.be/x) [en] | Ada Miller |

            ## Part 2 - 2019 May 13

            | Talk | Speaker |
            |---|---|
            | [How pots mend](https://youtu.be/y) | Bo Chen |
            """);

    assertThat(findings.talks())
        .extracting(FoundTalk::title, FoundTalk::event)
        .containsExactly(
            tuple("How pots crack", "Kiln Evening (with cake)"), tuple("How pots mend", null));
    assertThat(findings.events().getFirst().date())
        .isEqualTo(TracedDate.day(LocalDate.of(2019, 5, 12), DateOrigin.STATED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| Plan | Price |\n|---|---|\n| Basic | 3 € |\n",
        "| Sponsor | Level |\n|---|---|\n| Acme | Gold |\n",
        "| Version | Date |\n|---|---|\n| 1.2.0 | 2024-01-02 |\n",
        "| Model | Latency | Cost |\n|---|---|---|\n| A | 12 ms | 3 |\n",
        "| Name | Description | Default |\n|---|---|---|\n| port | The port | 80 |\n"
      })
  void otherTablesHoldNoTalks(String table) {
    assertThat(Extraction.of("# Things\n\n" + table).talks()).isEmpty();
  }

  @Test
  void aTableWithoutHeaderThatHasAnEventInEachRow() {
    var findings =
        Extraction.of(
            """
            # Speaking

            | | |
            |---|---|
            | GardenConf 2023, Leeds | [Roots in the wild](https://youtu.be/aaaaaaaaaaa) |
            | Moss 2019, Malmö | Naming is the hard part |
            """);

    assertThat(findings.talks())
        .extracting(FoundTalk::title, FoundTalk::event)
        .containsExactly(
            tuple("Roots in the wild", "GardenConf 2023"),
            tuple("Naming is the hard part", "Moss 2019"));
  }

  @Test
  void wordyColumnsAreKnownByTheirFirstWords() {
    var findings =
        Extraction.of(
            """
            # Charlas

            | No. | Date | Title (with a link, if any) | City and country | Event name / organiser |
            | --- | --- | --- | --- | --- |
            | 2 | 2019-06-21 | How beans climb | Leeds, UK | [Kiln](https://kiln.example) |
            | 1 | 2018-09-21 | Slow soil | York, UK | Shed Nights |
            """);

    assertThat(Extraction.titles(findings)).containsExactly("How beans climb", "Slow soil");
    assertThat(findings.talks())
        .extracting(FoundTalk::event)
        .containsExactly("Kiln", "Shed Nights");
  }

  @Test
  void titlesMayHoldTheirSpeakersWhereNoColumnDoes() {
    var findings =
        Extraction.of(
            """
            # Palestras

            | Ano | Evento | Palestra |
            | --- | --- | --- |
            | 2019 | Kiln | How beans climb - Ada Miller & Bo Chen |
            | 2020 | Kiln | Slow soil - A Summer Outside |
            """);

    assertThat(Extraction.titles(findings))
        .containsExactly("How beans climb", "Slow soil - A Summer Outside");
    assertThat(Extraction.speakers(findings.talks().getFirst())).isEqualTo("Ada Miller; Bo Chen");
    assertThat(findings.talks())
        .extracting(Extraction::date)
        .containsExactly("2019-01-01..2019-12-31 stated", "2020-01-01..2020-12-31 stated");
  }

  @Test
  void titlesBesidePeopleWithoutAHeaderBelowADay() {
    var findings =
        Extraction.of(
            """
            # Events of 2012

            ## Soil Circle 2012 - Leeds - Nov 24
            | | | |
            | --- | :---: | --- |
            | [How beans climb the pole](https://youtu.be/a)  | Ada Miller | [pdf](https://soil.example/beans.pdf) |
            | Чётко и резко. Новая графика  | Вадим Макеев |  |

            ## Prices of 2012
            | | |
            | --- | --- |
            | A pole of the good kind | Ada Miller |
            | A spade of the good kind | Ada Miller |
            """);

    assertThat(findings.talks())
        .extracting(
            talk ->
                "%s | %s | %s | %s"
                    .formatted(
                        talk.title(),
                        talk.event(),
                        Extraction.date(talk),
                        Extraction.speakers(talk)))
        .containsExactly(
            "How beans climb the pole | Soil Circle 2012 - Leeds | 2012-11-24 event | Ada Miller",
            "Чётко и резко. Новая графика | Soil Circle 2012 - Leeds | 2012-11-24 event | Вадим"
                + " Макеев");
  }

  @Test
  void theColumnOfSlidesMayHoldTheTitles() {
    var findings =
        Extraction.of(
            """
            # Lightning Talks

            | Speaker | Slide Deck | Video |
            |---|---|---|
            | Ada Miller | [How beans climb](AdaMiller-Beans) | [Video](https://youtu.be/abc) |
            | Bo Chen | What worms do all day | |
            """);

    assertThat(Extraction.titles(findings))
        .containsExactly("How beans climb", "What worms do all day");
    assertThat(findings.talks()).extracting(FoundTalk::kind).containsOnly(TalkKind.LIGHTNING);
    assertThat(Extraction.speakers(findings.talks().getFirst())).isEqualTo("Ada Miller");
    assertThat(Extraction.links(findings.talks().getFirst()))
        .isEqualTo("slides AdaMiller-Beans; recording https://youtu.be/abc");
  }

  @Test
  void aColumnOfSlidesThatOnlySaysSoHoldsNoTitles() {
    var findings =
        Extraction.of(
            """
            | Speaker | Slides |
            |---|---|
            | Ada Miller | [Slides (PDF)](beans.pdf) |
            | Bo Chen | [Slides](worms.pdf) |
            """);

    assertThat(findings.talks()).isEmpty();
  }

  @Test
  void aTableWithoutHeaderMayTellTitlesBesideDatesAndEvents() {
    var findings =
        Extraction.of(
            """
            # Speaking

            --- | --- | ---
            Sep 2018 | Panel: Beans with purpose | Leeds Soil Week | Leeds, UK
            Mar 2018 | Worms: learning by digging | [Plug and Plant](https://plant.example) | Ghent, Belgium
            Oct 2015 | Intro to the shade of trees | She Digs | Leeds, UK
            """);

    assertThat(findings.talks())
        .extracting(talk -> talk.title() + " | " + talk.event() + " | " + Extraction.date(talk))
        .containsExactly(
            "Panel: Beans with purpose | Leeds Soil Week | 2018-09-01..2018-09-30 stated",
            "Worms: learning by digging | Plug and Plant | 2018-03-01..2018-03-31 stated",
            "Intro to the shade of trees | She Digs | 2015-10-01..2015-10-31 stated");
  }

  @Test
  void datesBesideEventsAreNoTalksElsewhere() {
    var findings =
        Extraction.of(
            """
            # The garden

            | | | |
            |---|---|---|
            | Sep 2018 | We built a new shed | North Field |
            | Mar 2018 | We mended the old gate | South Field |
            | Oct 2015 | We dug a small pond | West Field |
            """);

    assertThat(findings.talks()).isEmpty();
  }

  @Test
  void aLinkToTheRecordingMayTellWhereItWas() {
    assertThat(
            Extraction.told(
                """
                | title | video(s) |
                |:--|:--:|
                | ["How beans climb"](./beans) | [iSoil Lab dig night (Aug 2020)](https://www.youtube.com/watch?v=a) |
                | ["What worms do"](./worms) | [Leeds Worm Conference (Sep 2020)](https://www.youtube.com/watch?v=b) |
                """))
        .containsExactly(
            "How beans climb |  | iSoil Lab dig night | 2020-08-01..2020-08-31 stated | talk",
            "What worms do |  | Leeds Worm Conference | 2020-09-01..2020-09-30 stated | talk");
  }

  @Test
  void theYearMayHaveAColumnOfItsOwn() {
    assertThat(
            Extraction.told(
                """
                # Slides for talks

                Year | Date | Event | Title
                --- | --- | --- | ---
                2018 | 20.11 | Leeds Soil Days | How beans climb
                2017 | May 3 | SoilConf | What worms do
                2016 | | Worm Camp | Pots and tubs
                """))
        .containsExactly(
            "How beans climb |  | Leeds Soil Days | 2018-11-20 stated | talk",
            "What worms do |  | SoilConf | 2017-05-03 stated | talk",
            "Pots and tubs |  | Worm Camp | 2016-01-01..2016-12-31 stated | talk");
  }
}

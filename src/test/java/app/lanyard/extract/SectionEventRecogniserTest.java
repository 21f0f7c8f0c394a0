package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.FoundEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionEventRecogniserTest {

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GardenCon 2015, Lisbon  | It ran from 20 to 22 November 2015. | 2015-11-20 | 2015-11-22 | Lisbon
          GardenCon 2015          | In Lisbon from 20 to 22 November.   | 2015-11-20 | 2015-11-22 | Lisbon
          GardenCon 2008          | **Date**: Saturday, 23 February 2008 | 2008-02-23 | 2008-02-23 |
          RustCamp, 1 August 2015 | One Saturday, one camp.             | 2015-08-01 | 2015-08-01 |
          GardenCon 2019          | I only saw the recordings.          | 2019-01-01 | 2019-12-31 |
          """)
  void tellsWhenAndWhere(String heading, String below, String start, String end, String place) {
    var findings = Extraction.of("# My badges\n\n## " + heading + "\n\n" + below + "\n");

    FoundEvent event = findings.events().getFirst();
    assertThat(event.date()).isNotNull();
    assertThat(event.date().span().start()).hasToString(start);
    assertThat(event.date().span().end()).hasToString(end);
    assertThat(event.location()).isEqualTo(place);
  }

  @Test
  void itsTalksTakeItsNameAndDays() {
    var findings =
        Extraction.of(
            """
            # Two trips

            ## GardenCon West 2015, Lisbon

            It ran from 20 to 22 November 2015.

            | Talk | Speaker |
            |------|---------|
            | How beans climb | Ada Miller |

            ## SoilConf 2016, Oslo

            | Talk | Speaker |
            |------|---------|
            | What worms do | Bo Chen |
            """);

    assertThat(findings.talks())
        .extracting(t -> t.event() + " " + Extraction.date(t))
        .containsExactly(
            "GardenCon West 2015 2015-11-20..2015-11-22 event",
            "SoilConf 2016 2016-01-01..2016-12-31 event");
  }

  @Test
  void theYearOfADayMayStandInTheNameOfTheFile() {
    var findings =
        Extraction.of(
            """
            # Meetings

            ## GardenJS 61 - Dec 31

            | | | |
            | --- | --- | --- |
            | [How beans climb](https://youtu.be/x) | [Ada Miller](a.md) | |
            | [How beans fall](https://youtu.be/y) | [Bo Chen](b.md) | |
            """,
            "talks/2019.md");

    assertThat(findings.talks())
        .extracting(t -> t.event() + " " + Extraction.date(t))
        .containsOnly("GardenJS 61 2019-12-31 event");
  }

  @Test
  void aReportOfOneDayTellsMoreThanTheYearOfItsEvent() {
    var findings =
        Extraction.of(
            """
            ---
            title: "GardenCon'19, day one"
            date: 2019-11-02
            ---
            | Talk | Speaker |
            |------|---------|
            | How beans climb | Ada Miller |
            | What worms do | Bo Chen |
            """);

    assertThat(findings.talks())
        .extracting(Extraction::date)
        .containsOnly("2019-11-02 front-matter");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://gardenconf2022.sched.com/event/11abc | gardenconf2022 2022-01-01..2022-12-31 event
          https://kccna18.sched.com/event/11abc        | null none
          """)
  void theHostOfAProgrammeMayNameTheEvent(String url, String expected) {
    var findings =
        Extraction.of(
            "---\ntitle: How beans climb\nspeakers: [Ada Miller]\nsched_url: " + url + "\n---\n");

    assertThat(findings.talks())
        .extracting(t -> t.event() + " " + Extraction.date(t))
        .containsExactly(expected);
  }
}

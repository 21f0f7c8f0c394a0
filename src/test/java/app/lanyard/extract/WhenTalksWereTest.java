package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.FoundEvent;
import app.lanyard.model.FoundTalk;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days and places told once for all talks of a note or of a meeting. */
class WhenTalksWereTest {

  private static final String TALKS = "\n\n## Talks\n\n- **Beans at Night** by Ada Miller\n";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Leeds, September 7-8, 2016 | Leeds | 2016-09-07
          10–12 September 2016, Porto, Portugal | Porto, Portugal | 2016-09-10
          A community day on 20 April 2016. | '' | 2016-04-20
          Встреча прошла 21 ноября 2016 года. | '' | 2016-11-21
          """)
  void theOpeningTellsWhenAndWhere(String opening, String place, LocalDate day) {
    var findings = Extraction.of("# GardenConf 2016\n\n" + opening + TALKS);

    FoundEvent event = findings.events().getFirst();
    assertThat(event.location()).isEqualTo(place.isEmpty() ? null : place);
    assertThat(event.date().span().start()).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The call for papers closes on 3 March 2016.",
        "Last updated: 3 March 2016",
        "We met on 3 March 2016 and on 5 April 2016."
      })
  void otherDaysAreNotTheEvents(String opening) {
    FoundEvent event = Extraction.of("# GardenConf 2016\n\n" + opening + TALKS).events().getFirst();

    assertThat(event.date().span().isSingleDay()).isFalse();
  }

  @Test
  void talksOfNoEventAreOfTheDayThatTheNoteOpensWith() {
    FoundTalk talk =
        Extraction.of("# Talks about soil\n\n2016年2月15日（月）に開催" + TALKS).talks().getFirst();

    assertThat(talk.date().span().start()).isEqualTo("2016-02-15");
  }

  @Test
  void eachMeetingOfALogHasItsDay() {
    var findings =
        Extraction.of(
            """
            # Soil evenings

            ## Meeting 2

            - Date: 3 May 2016
            - Place: Leeds

            ### Talks

            - **Beans at Night** by Ada Miller

            ## Meeting 1

            - Date: 1 March 2016

            ### Talks

            - **Slow Soil** by Anna Lopez
            """);

    assertThat(findings.talks())
        .extracting(talk -> talk.date().span().start().toString())
        .containsExactly("2016-05-03", "2016-03-01");
  }

  @Test
  void aWeekdayIsOneOfTheDaysOfTheHeadingAboveIt() {
    assertThat(
            Extraction.told(
                """
                # Soil weeks

                ## SoilCon 6-8 February 2017

                ### Tuesday

                - How beans climb - Anna Miller
                - Pots and tubs - Maria Silva
                """))
        .containsExactly(
            "How beans climb | Anna Miller | SoilCon | 2017-02-07 heading | talk",
            "Pots and tubs | Maria Silva | SoilCon | 2017-02-07 heading | talk");
  }
}

package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.date.NumericOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingTitleTest {

  private final DateParser dates = new DateParser(NumericOrder.UNSETTLED);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          November Soil Pune meetup 2019                          | November Soil Pune meetup 2019          | 2019-11-01
          February 2012 Meeting                                   | February 2012 Meeting                   | 2012-02-01
          April Meetup 2015                                       | April Meetup 2015                       | 2015-04-01
          [Rétro] Meetup du 6 Novembre 2018 chez Acme             | Meetup du 6 Novembre 2018 chez Acme     | 2018-11-06
          Meeting Tuesday July 25th 2017 7pm - 9pm (doors @ 6pm)  | Meeting Tuesday July 25th 2017          | 2017-07-25
          """)
  void tellsItsNameAndWhenItWas(String title, String name, String start) {
    assertThat(MeetingTitle.name(title, dates)).contains(name);
    assertThat(MeetingTitle.date(name, dates))
        .hasValueSatisfying(date -> assertThat(date.span().start()).hasToString(start));
  }

  @Test
  void aNameMayHoldTheDay() {
    assertThat(MeetingTitle.date("Soil Night 2015-11-05", dates))
        .hasValueSatisfying(date -> assertThat(date.span().start()).hasToString("2015-11-05"));
  }

  @Test
  void theMonthMayBeLeftOut() {
    assertThat(MeetingTitle.name("Soil Pune meetup", dates)).contains("Soil Pune meetup");
    assertThat(MeetingTitle.date("Soil Pune meetup", dates)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Meeting minutes", "How to run a meetup", "Treffen", "Meeting of minds", "Meetup"})
  void otherTitlesNameNoMeeting(String title) {
    assertThat(MeetingTitle.name(title, dates)).isEmpty();
  }
}

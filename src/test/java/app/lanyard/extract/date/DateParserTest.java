package app.lanyard.extract.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.lanyard.model.DateSpan;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateParserTest {

  private final DateParser parser = new DateParser(NumericOrder.UNSETTLED);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2025-04-03                     | 2025-04-03..2025-04-03 DAY
          2025/4/3                       | 2025-04-03..2025-04-03 DAY
          2025_04_03                     | 2025-04-03..2025-04-03 DAY
          20250403                       | 2025-04-03..2025-04-03 DAY
          2025-04-03T23:30:00-08:00      | 2025-04-03..2025-04-03 DAY
          2025-11-02 to 2025-11-04       | 2025-11-02..2025-11-04 DAY
          April 3rd, 2025                | 2025-04-03..2025-04-03 DAY
          3 April 2025                   | 2025-04-03..2025-04-03 DAY
          3rd of April, 2025             | 2025-04-03..2025-04-03 DAY
          Sept. 8, 2026                  | 2026-09-08..2026-09-08 DAY
          Nov 9th - 13th, 2025           | 2025-11-09..2025-11-13 DAY
          March 23–26, 2026              | 2026-03-23..2026-03-26 DAY
          June 30 – July 2, 2025         | 2025-06-30..2025-07-02 DAY
          Dec 30 - Jan 2, 2026           | 2025-12-30..2026-01-02 DAY
          2018 Jun 16                    | 2018-06-16..2018-06-16 DAY
          2018 June 03: a walk           | 2018-06-03..2018-06-03 DAY
          2019 Oct 13-14                 | 2019-10-13..2019-10-14 DAY
          9.–13. November 2025           | 2025-11-09..2025-11-13 DAY
          9.-13.11.2025                  | 2025-11-09..2025-11-13 DAY
          03.04.2025                     | 2025-04-03..2025-04-03 DAY
          3. März 2024                   | 2024-03-03..2024-03-03 DAY
          le 3 avril 2025                | 2025-04-03..2025-04-03 DAY
          3 de abril de 2025             | 2025-04-03..2025-04-03 DAY
          12 de março de 2023            | 2023-03-12..2023-03-12 DAY
          7 maggio 2022                  | 2022-05-07..2022-05-07 DAY
          3 апреля 2025                  | 2025-04-03..2025-04-03 DAY
          2019年11月2日                   | 2019-11-02..2019-11-02 DAY
          2019年11月2日-3日                | 2019-11-02..2019-11-03 DAY
          2025년 4월 3일                  | 2025-04-03..2025-04-03 DAY
          16-05-2025                     | 2025-05-16..2025-05-16 DAY
          09/19/16, 12:30:00 PM          | 2016-09-19..2016-09-19 DAY
          April 2025                     | 2025-04-01..2025-04-30 MONTH
          noviembre de 2023              | 2023-11-01..2023-11-30 MONTH
          2019年11月                      | 2019-11-01..2019-11-30 MONTH
          04/03/2025                     | 2025-01-01..2025-12-31 YEAR
          """)
  void readsWhatIsWritten(String text, String expected) {
    assertThat(parser.first(text).flatMap(match -> match.date().span()).map(DateParserTest::show))
        .contains(expected);
  }

  @ParameterizedTest(name = "{0} in 2025")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Apr 3              | 2025-04-03..2025-04-03 DAY
          March 23–26        | 2025-03-23..2025-03-26 DAY
          June 18 - 19       | 2025-06-18..2025-06-19 DAY
          19,20 April        | 2025-04-19..2025-04-20 DAY
          3 de abril         | 2025-04-03..2025-04-03 DAY
          11月2日             | 2025-11-02..2025-11-02 DAY
          """)
  void leavesTheYearToWhatSurroundsIt(String text, String expected) {
    WrittenDate date = parser.first(text).orElseThrow().date();

    assertThat(date.lacksYear()).isTrue();
    assertThat(date.span()).isEmpty();
    assertThat(date.in(2025).map(DateParserTest::show)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "you may 5 times",
        "3 out of 5",
        "31 November",
        "2025-02-30",
        "version 1.2.3",
        "9:20 - 9:45",
        "room 606-609",
        "",
        "no date here"
      })
  void findsNoDateInOtherText(String text) {
    assertThat(parser.find(text)).isEmpty();
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "DAY_FIRST, 04/03/2025, 2025-03-04..2025-03-04 DAY",
    "MONTH_FIRST, 04/03/2025, 2025-04-03..2025-04-03 DAY",
    "UNSETTLED, 03/03/2025, 2025-03-03..2025-03-03 DAY",
    "MONTH_FIRST, 19/09/2016, 2016-09-19..2016-09-19 DAY"
  })
  void readsNumbersInTheOrderThatIsSettled(NumericOrder order, String text, String expected) {
    assertThat(
            new DateParser(order)
                .first(text)
                .flatMap(match -> match.date().span())
                .map(DateParserTest::show))
        .contains(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "16-05-2025 and 03-04-2025, DAY_FIRST",
    "09/19/16 and 03/04/16, MONTH_FIRST",
    "03/04/2025, UNSETTLED",
    "19/09/2016 and 09/19/2016, UNSETTLED"
  })
  void settlesTheOrderByThePartsOverTwelve(String text, NumericOrder order) {
    assertThat(NumericOrder.of(text)).isEqualTo(order);
  }

  @Test
  void weekdayTellsWhetherAYearFits() {
    WrittenDate date = parser.first("Monday, October 24 at 9:15am").orElseThrow().date();

    assertThat(date.weekdayConfirms(2022)).isTrue();
    assertThat(date.weekdayConfirms(2023)).isFalse();
  }

  @Test
  void findsEachDateWithItsPlace() {
    assertThat(parser.find("from May 2, 2024 or 3 June 2024").stream().map(DateMatch::start))
        .containsExactly(5, 20);
  }

  @Property(tries = 500)
  void readsAnyText(@ForAll @StringLength(max = 300) String text) {
    assertThatCode(() -> parser.find(text)).doesNotThrowAnyException();
  }

  private static String show(DateSpan span) {
    return span.start() + ".." + span.end() + " " + span.precision();
  }
}

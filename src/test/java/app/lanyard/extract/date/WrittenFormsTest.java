package app.lanyard.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.DateSpan;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The usual written forms of dates, language by language. */
class WrittenFormsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          9–13 Nov 2025 | 2025-11-09..2025-11-13 DAY
          9-13 November, 2025 | 2025-11-09..2025-11-13 DAY
          Nov 9 – 13, 2025 | 2025-11-09..2025-11-13 DAY
          November 9th-13th 2025 | 2025-11-09..2025-11-13 DAY
          November 30 - December 2, 2025 | 2025-11-30..2025-12-02 DAY
          30 Sept. - 2 Oct. 2019 | 2019-09-30..2019-10-02 DAY
          30th September to 2nd October 2019 | 2019-09-30..2019-10-02 DAY
          30.09. - 02.10.2019 | 2019-09-30..2019-10-02 DAY
          vom 3. bis 5. Mai 2024 | 2024-05-03..2024-05-05 DAY
          3. - 5. Mai 2024 | 2024-05-03..2024-05-05 DAY
          3./4. Mai 2024 | 2024-05-03..2024-05-04 DAY
          3. und 4. Mai 2024 | 2024-05-03..2024-05-04 DAY
          Montag, den 3. Mai 2024 | 2024-05-03..2024-05-03 DAY
          am 3.5.2024 | 2024-05-03..2024-05-03 DAY
          03.05.24 | 2024-05-03..2024-05-03 DAY
          du 3 au 5 mai 2024 | 2024-05-03..2024-05-05 DAY
          du 30 avril au 2 mai 2024 | 2024-04-30..2024-05-02 DAY
          1er mai 2024 | 2024-05-01..2024-05-01 DAY
          le lundi 1er mai 2024 | 2024-05-01..2024-05-01 DAY
          les 3 et 4 mai 2024 | 2024-05-03..2024-05-04 DAY
          12 août 2024 | 2024-08-12..2024-08-12 DAY
          12 aout 2024 | 2024-08-12..2024-08-12 DAY
          5 févr. 2024 | 2024-02-05..2024-02-05 DAY
          3 de mayo de 2024 | 2024-05-03..2024-05-03 DAY
          del 3 al 5 de mayo de 2024 | 2024-05-03..2024-05-05 DAY
          3 y 4 de mayo de 2024 | 2024-05-03..2024-05-04 DAY
          lunes 3 de mayo de 2024 | 2024-05-03..2024-05-03 DAY
          3 al 5 de mayo del 2024 | 2024-05-03..2024-05-05 DAY
          del 30 de abril al 2 de mayo de 2024 | 2024-04-30..2024-05-02 DAY
          mayo 3, 2024 | 2024-05-03..2024-05-03 DAY
          3 may. 2024 | 2024-05-03..2024-05-03 DAY
          3 de maio de 2024 | 2024-05-03..2024-05-03 DAY
          de 3 a 5 de maio de 2024 | 2024-05-03..2024-05-05 DAY
          3 e 4 de maio de 2024 | 2024-05-03..2024-05-04 DAY
          segunda-feira, 3 de maio de 2024 | 2024-05-03..2024-05-03 DAY
          1º de maio de 2024 | 2024-05-01..2024-05-01 DAY
          2025年11月9日-13日 | 2025-11-09..2025-11-13 DAY
          2025年11月9日至13日 | 2025-11-09..2025-11-13 DAY
          2025年11月9日～11月13日 | 2025-11-09..2025-11-13 DAY
          2025年11月9-13日 | 2025-11-09..2025-11-13 DAY
          2025年11月9日(日) | 2025-11-09..2025-11-09 DAY
          2025年11月9日（日）〜13日（木） | 2025-11-09..2025-11-13 DAY
          2025 年 11 月 9 日 | 2025-11-09..2025-11-09 DAY
          2025年11月9日至2025年11月13日 | 2025-11-09..2025-11-13 DAY
          2025年11月 | 2025-11-01..2025-11-30 MONTH
          2025年11月9日下午2点 | 2025-11-09..2025-11-09 DAY
          ２０２５年１１月９日 | 2025-11-09..2025-11-09 DAY
          令和7年11月9日 | 2025-11-09..2025-11-09 DAY
          2025/11/9(日) | 2025-11-09..2025-11-09 DAY
          2025년 11월 9일 | 2025-11-09..2025-11-09 DAY
          2025년 11월 9일 (일) | 2025-11-09..2025-11-09 DAY
          2025년 11월 9일 ~ 13일 | 2025-11-09..2025-11-13 DAY
          2025년 11월 9일부터 13일까지 | 2025-11-09..2025-11-13 DAY
          2025. 11. 9. | 2025-11-09..2025-11-09 DAY
          2025. 11. 9 | 2025-11-09..2025-11-09 DAY
          2025.11.9 ~ 2025.11.13 | 2025-11-09..2025-11-13 DAY
          9 ноября 2025 г. | 2025-11-09..2025-11-09 DAY
          9 ноября 2025 года | 2025-11-09..2025-11-09 DAY
          9-13 ноября 2025 | 2025-11-09..2025-11-13 DAY
          с 9 по 13 ноября 2025 г. | 2025-11-09..2025-11-13 DAY
          9 и 10 ноября 2025 | 2025-11-09..2025-11-10 DAY
          9 нояб. 2025 | 2025-11-09..2025-11-09 DAY
          30 сентября - 2 октября 2019 | 2019-09-30..2019-10-02 DAY
          ноябрь 2025 | 2025-11-01..2025-11-30 MONTH
          в ноябре 2025 | 2025-11-01..2025-11-30 MONTH
          суббота, 9 ноября 2025 | 2025-11-09..2025-11-09 DAY
          09.11.2025 | 2025-11-09..2025-11-09 DAY
          2018 Jun 16 | 2018-06-16..2018-06-16 DAY
          2016 Nov 05-06 | 2016-11-05..2016-11-06 DAY
          2018 Jun 30 - Jul 01 | 2018-06-30..2018-07-01 DAY
          2018 Jun 30-02 | 2018-06-30..2018-07-02 DAY
          2018 Dec 30-02 | 2018-12-30..2019-01-02 DAY
          16-Jun-2018 | 2018-06-16..2018-06-16 DAY
          16/Jun/2018 | 2018-06-16..2018-06-16 DAY
          Jun-16-2018 | 2018-06-16..2018-06-16 DAY
          2018-Jun-16 | 2018-06-16..2018-06-16 DAY
          '16 June ''18' | 2018-06-16..2018-06-16 DAY
          'June 16, ''18' | 2018-06-16..2018-06-16 DAY
          16.06.2018 - 18.06.2018 | 2018-06-16..2018-06-18 DAY
          16.–18.06.2018 | 2018-06-16..2018-06-18 DAY
          2018-06-16/18 | 2018-06-16..2018-06-18 DAY
          2018-06-16 - 2018-06-18 | 2018-06-16..2018-06-18 DAY
          2018-06-16..2018-06-18 | 2018-06-16..2018-06-18 DAY
          2018-06-16 to 2018-06-18 | 2018-06-16..2018-06-18 DAY
          6/16-18/2018 | 2018-06-16..2018-06-18 DAY
          06/16/2018 | 2018-06-16..2018-06-16 DAY
          16/06/2018 | 2018-06-16..2018-06-16 DAY
          04/03/2018 | 2018-01-01..2018-12-31 YEAR
          Sat, Jun 16 2018 | 2018-06-16..2018-06-16 DAY
          Saturday 16th June 2018 | 2018-06-16..2018-06-16 DAY
          Saturday the 16th of June, 2018 | 2018-06-16..2018-06-16 DAY
          June 16 (Sat) 2018 | 2018-06-16..2018-06-16 DAY
          June 16 (Saturday), 2018 | 2018-06-16..2018-06-16 DAY
          16 June 2018 (Sat) | 2018-06-16..2018-06-16 DAY
          Jun 16-Jul 2, 2018 | 2018-06-16..2018-07-02 DAY
          Dec 30, 2018 - Jan 2, 2019 | 2018-12-30..2019-01-02 DAY
          Dec 30 - Jan 2, 2019 | 2018-12-30..2019-01-02 DAY
          Early June 2018 | 2018-06-01..2018-06-30 MONTH
          Sept 2019 | 2019-09-01..2019-09-30 MONTH
          Sep 2019 | 2019-09-01..2019-09-30 MONTH
          Aug. 25, 2017 | 2017-08-25..2017-08-25 DAY
          Mar 3 and 4, 2017 | 2017-03-03..2017-03-04 DAY
          March 3, 4 and 5, 2017 | 2017-03-03..2017-03-05 DAY
          the 3rd to the 5th of May 2024 | 2024-05-03..2024-05-05 DAY
          Monday 3 - Wednesday 5 May 2024 | 2024-05-03..2024-05-05 DAY
          Mon 3 May – Wed 5 May 2024 | 2024-05-03..2024-05-05 DAY
          05/2019 | 2019-05-01..2019-05-31 MONTH
          2019-05 | 2019-05-01..2019-05-31 MONTH
          2019/05 | 2019-05-01..2019-05-31 MONTH
          20190516 | 2019-05-16..2019-05-16 DAY
          12 янв 2017 | 2017-01-12..2017-01-12 DAY
          3-4 de abril, 2025 | 2025-04-03..2025-04-04 DAY
          """)
  void readsADateWithItsYear(String text, String expected) {
    assertThat(first(text, NumericOrder.UNSETTLED).flatMap(WrittenDate::span))
        .map(WrittenFormsTest::show)
        .contains(expected);
  }

  @ParameterizedTest(name = "{0} in 2024")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          30 Sept - 2 Oct | 2024-09-30..2024-10-02 DAY
          am 3. Mai | 2024-05-03..2024-05-03 DAY
          3. bis 5. Mai | 2024-05-03..2024-05-05 DAY
          du 3 au 5 mai | 2024-05-03..2024-05-05 DAY
          lunes, 3 de mayo | 2024-05-03..2024-05-03 DAY
          3 a 5 de março | 2024-03-03..2024-03-05 DAY
          11月9日 | 2024-11-09..2024-11-09 DAY
          11月9日、10日 | 2024-11-09..2024-11-10 DAY
          11월 9일 | 2024-11-09..2024-11-09 DAY
          9–13 ноября | 2024-11-09..2024-11-13 DAY
          9-го ноября | 2024-11-09..2024-11-09 DAY
          16.-18.6. | 2024-06-16..2024-06-18 DAY
          16/06 | 2024-06-16..2024-06-16 DAY
          06/16 | 2024-06-16..2024-06-16 DAY
          THURSDAY 7/13 | 2024-07-13..2024-07-13 DAY
          19,20 April | 2024-04-19..2024-04-20 DAY
          18 April: | 2024-04-18..2024-04-18 DAY
          1 мая | 2024-05-01..2024-05-01 DAY
          """)
  void readsADateWithoutItsYear(String text, String expected) {
    WrittenDate date = first(text, NumericOrder.UNSETTLED).orElseThrow();

    assertThat(date.lacksYear()).isTrue();
    assertThat(date.in(2024).map(WrittenFormsTest::show)).contains(expected);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "DAY_FIRST, 04/03/2018, 2018-03-04",
    "MONTH_FIRST, 04/03/2018, 2018-04-03",
    "DAY_FIRST, 04/03, 2024-03-04",
    "MONTH_FIRST, 04/03, 2024-04-03",
    "DAY_FIRST, Fri 04/03, 2024-03-04"
  })
  void readsFiguresInTheSettledOrder(NumericOrder order, String text, String day) {
    assertThat(first(text, order).flatMap(date -> date.in(2024)))
        .map(DateSpan::start)
        .hasToString("Optional[" + day + "]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "04/03",
        "1/2",
        "24/7",
        "10.1.2.3",
        "May I ask 5 questions",
        "3 seconds 2019",
        "ratio 16/06 of all",
        "see 2.3. 4",
        "2010-2012",
        "line 16-18.",
        "15/30/2018"
      })
  void readsNoDateWhereNoneIsCertain(String text) {
    assertThat(new DateParser(NumericOrder.UNSETTLED).find(text)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Room 1, 3 May 2024       | 2024-05-03..2024-05-03 DAY
          Nov 9, 3 talks of 2023   | 2024-11-09..2024-11-09 DAY
          May 5, 20 people         | 2024-05-05..2024-05-05 DAY
          Day 2, 4 May             | 2024-05-04..2024-05-04 DAY
          """)
  void aNumberBesideADateIsNoOtherDay(String text, String expected) {
    assertThat(first(text, NumericOrder.UNSETTLED).flatMap(date -> date.in(2024)))
        .map(WrittenFormsTest::show)
        .contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sat, June 16", "June 16 (Sat)", "16 June (Saturday)", "Samstag, 16. Juni",
            "samedi 16 juin",
        "sábado 16 de junio", "sábado, 16 de junho", "суббота, 16 июня", "6月16日（土）", "6月16日 星期六",
        "6월 16일 (토)", "6月16日周六"
      })
  void keepsTheWeekdayBeforeOrBehind(String text) {
    WrittenDate date = first(text, NumericOrder.UNSETTLED).orElseThrow();

    assertThat(date.weekdayConfirms(2018)).isTrue();
    assertThat(date.weekdayConfirms(2019)).isFalse();
  }

  private static Optional<WrittenDate> first(String text, NumericOrder order) {
    return new DateParser(order).first(text).map(DateMatch::date);
  }

  private static String show(DateSpan span) {
    return span.start() + ".." + span.end() + " " + span.precision();
  }
}

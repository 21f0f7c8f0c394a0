package app.lanyard.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.DatePrecision;
import app.lanyard.model.DateSpan;
import app.lanyard.model.TalkTime;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en-GB | 09:05 | 10:30 | 09:05 – 10:30
          en-GB | 09:05 |       | 09:05
          en-US | 09:05 | 14:30 | 9:05 AM – 2:30 PM
          de    | 09:05 | 14:30 | 09:05 – 14:30
          fr    | 09:05 | 14:30 | 09:05 – 14:30
          ja    | 09:05 | 14:30 | 9:05 – 14:30
          """)
  void writesTimesOfDayAsPeopleDo(
      String language, LocalTime start, @Nullable LocalTime end, String expected) {
    var dates = new DateText(Locale.forLanguageTag(language));

    assertThat(dates.time(new TalkTime(start, end)).replace('\u202f', ' ')).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en-GB | 2025-11-11 | 2025-11-11 | DAY   | 11 Nov 2025
          en-GB | 2025-11-09 | 2025-11-13 | DAY   | 9–13 Nov 2025
          en-GB | 2025-11-30 | 2025-12-02 | DAY   | 30 Nov – 2 Dec 2025
          en-GB | 2024-12-28 | 2025-01-03 | DAY   | 28 Dec 2024 – 3 Jan 2025
          en-GB | 2025-11-01 | 2025-11-30 | MONTH | November 2025
          en-GB | 2025-10-01 | 2025-11-30 | MONTH | October 2025 – November 2025
          en-GB | 2016-01-01 | 2016-12-31 | YEAR  | 2016
          en-GB | 2015-01-01 | 2016-12-31 | YEAR  | 2015–2016
          en-US | 2025-11-09 | 2025-11-13 | DAY   | Nov 9–13, 2025
          en-US | 2025-11-30 | 2025-12-02 | DAY   | Nov 30 – Dec 2, 2025
          de    | 2025-11-09 | 2025-11-13 | DAY   | 9.–13. Nov. 2025
          de    | 2025-03-01 | 2025-03-31 | MONTH | März 2025
          zh-CN | 2025-11-09 | 2025-11-13 | DAY   | 2025年11月9–13日
          zh-CN | 2025-11-30 | 2025-12-02 | DAY   | 2025年11月30日 – 12月2日
          """)
  void writesSpansAsPeopleDo(
      String language, LocalDate start, LocalDate end, DatePrecision precision, String expected) {
    var dates = new DateText(Locale.forLanguageTag(language));

    assertThat(dates.span(new DateSpan(start, end, precision))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2025-11-09 | 2025-11-13 | DAY   | 9–13 Nov
          2025-11-30 | 2025-12-02 | DAY   | 30 Nov – 2 Dec
          2024-12-28 | 2025-01-03 | DAY   | 28 Dec 2024 – 3 Jan 2025
          2025-11-01 | 2025-11-30 | MONTH | November
          2016-01-01 | 2016-12-31 | YEAR  | 2016
          """)
  void leavesOutTheYearThatTheHeadingSays(
      LocalDate start, LocalDate end, DatePrecision precision, String expected) {
    var dates = new DateText(Locale.UK);

    assertThat(dates.spanWithinYear(new DateSpan(start, end, precision))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"en-GB, Tue 11", "en-US, Tue 11", "de, Di. 11", "zh-CN, 周二 11"})
  void writesTheDayBelowItsMonth(String language, String expected) {
    var dates = new DateText(Locale.forLanguageTag(language));

    assertThat(dates.dayOfMonth(LocalDate.of(2025, 11, 11))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-11-09, 2025-11-13, DAY, November 2025",
    "2025-11-01, 2025-11-30, MONTH, November 2025",
    "2016-01-01, 2016-12-31, YEAR, 2016"
  })
  void headsAMonthOrAYear(
      LocalDate start, LocalDate end, DatePrecision precision, String expected) {
    assertThat(new DateText(Locale.UK).section(new DateSpan(start, end, precision)))
        .isEqualTo(expected);
  }

  @Property(tries = 200)
  void aYearNeverPretendsADay(@ForAll @IntRange(min = 1970, max = 2100) int year) {
    var span = DateSpan.year(java.time.Year.of(year));

    assertThat(new DateText(Locale.UK).span(span)).isEqualTo(Integer.toString(year));
  }
}

package app.lanyard.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.DateSpan;
import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelativeDayTest {

  /** Tuesday to Friday. */
  private static final DateSpan EVENT =
      DateSpan.days(LocalDate.of(2024, 3, 19), LocalDate.of(2024, 3, 22));

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Day 2                 | 2024-03-20
          Day Two - Workshops   | 2024-03-20
          Second day            | 2024-03-20
          🌷 Day 3: Hedges      | 2024-03-21
          Tag 1                 | 2024-03-19
          2. Tag                | 2024-03-20
          Jour 4                | 2024-03-22
          Día 2                 | 2024-03-20
          День 2                | 2024-03-20
          第二天                 | 2024-03-20
          2日目                  | 2024-03-20
          2일차                  | 2024-03-20
          Wednesday             | 2024-03-20
          Wednesday Schedule    | 2024-03-20
          Mittwoch: Vorträge    | 2024-03-20
          mercredi              | 2024-03-20
          miércoles             | 2024-03-20
          quarta-feira          | 2024-03-20
          Среда                 | 2024-03-20
          """)
  void tellsADayOfTheEvent(String text, LocalDate day) {
    assertThat(RelativeDay.of(text).flatMap(told -> told.in(EVENT))).contains(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Day 9", "Monday", "Sunday", "Day 0"})
  void aDayThatTheEventLacksIsNone(String text) {
    assertThat(RelativeDay.of(text).flatMap(told -> told.in(EVENT))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Monday-Wednesday Schedule",
        "Tuesday and Wednesday",
        "Sunny days",
        "Daybreak 2",
        ""
      })
  void otherTextTellsNoDay(String text) {
    assertThat(RelativeDay.of(text)).isEmpty();
  }

  @Test
  void anEventOfWhichOnlyTheYearIsKnownHasNoDays() {
    var day = RelativeDay.of("Day 1").orElseThrow();

    assertThat(day.in(DateSpan.year(Year.of(2024)))).isEmpty();
  }

  @Test
  void aWeekdayThatComesTwiceIsNoCertainDay() {
    var day = RelativeDay.of("Tuesday").orElseThrow();

    assertThat(day.in(DateSpan.days(EVENT.start(), EVENT.start().plusDays(8)))).isEmpty();
  }
}

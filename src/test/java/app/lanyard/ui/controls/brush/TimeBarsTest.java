package app.lanyard.ui.controls.brush;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.lanyard.model.DateSpan;
import app.lanyard.model.DayCount;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeBarsTest {

  private static final TimeWindow YEAR_2025 = window("2025-01-01", "2025-12-31");

  @ParameterizedTest
  @CsvSource({
    "2025-11-01, 2025-11-14, 60, DAY",
    "2025-11-01, 2026-04-01, 60, WEEK",
    "2024-01-01, 2025-12-31, 60, MONTH",
    "2015-01-01, 2025-12-31, 60, QUARTER",
    "1980-01-01, 2025-12-31, 60, YEAR"
  })
  void aBarStandsForTheShortestUnitThatThereIsRoomFor(
      LocalDate first, LocalDate last, int most, TimeUnit unit) {
    assertThat(TimeUnit.fitting(new TimeWindow(first, last), most)).isEqualTo(unit);
  }

  @ParameterizedTest
  @CsvSource({
    "DAY, 2025-11-12, 2025-11-12, 2025-11-12",
    "WEEK, 2025-11-12, 2025-11-10, 2025-11-16",
    "MONTH, 2025-11-12, 2025-11-01, 2025-11-30",
    "QUARTER, 2025-11-12, 2025-10-01, 2025-12-31",
    "QUARTER, 2025-01-01, 2025-01-01, 2025-03-31",
    "YEAR, 2024-02-29, 2024-01-01, 2024-12-31"
  })
  void aUnitHasAFirstAndALastDay(TimeUnit unit, LocalDate day, LocalDate first, LocalDate last) {
    assertThat(unit.startOf(day)).isEqualTo(first);
    assertThat(unit.endOf(day)).isEqualTo(last);
  }

  @Test
  void aDayCountsInItsMonth() {
    List<TimeBar> bars =
        TimeBars.of(
            List.of(count(DateSpan.day(LocalDate.of(2025, 11, 12)), 7)), YEAR_2025, TimeUnit.MONTH);

    assertThat(bars).hasSize(12);
    assertThat(bars.get(10))
        .isEqualTo(new TimeBar(LocalDate.of(2025, 11, 1), LocalDate.of(2025, 11, 30), 7));
    assertThat(bars.stream().mapToDouble(TimeBar::talks).sum()).isEqualTo(7);
  }

  @Test
  void aYearMakesNoMonthStandOut() {
    List<TimeBar> bars =
        TimeBars.of(List.of(count(DateSpan.year(Year.of(2025)), 365)), YEAR_2025, TimeUnit.MONTH);

    assertThat(bars.get(0).talks()).isCloseTo(31, within(1e-9));
    assertThat(bars.get(1).talks()).isCloseTo(28, within(1e-9));
  }

  @Test
  void whatLiesOutsideTheWindowIsNotCounted() {
    List<TimeBar> bars =
        TimeBars.of(
            List.of(
                count(DateSpan.month(YearMonth.of(2024, 12)), 3),
                count(DateSpan.month(YearMonth.of(2026, 1)), 3)),
            YEAR_2025,
            TimeUnit.MONTH);

    assertThat(bars).allMatch(bar -> bar.talks() == 0);
  }

  @Property
  void noTalkIsLostInAWindowAroundAll(
      @ForAll @IntRange(min = 0, max = 3000) int start,
      @ForAll @IntRange(min = 0, max = 400) int length,
      @ForAll @IntRange(min = 1, max = 50) int talks,
      @ForAll TimeUnit unit) {
    LocalDate first = LocalDate.of(2015, 1, 1).plusDays(start);
    var span = DateSpan.days(first, first.plusDays(length));
    var window = new TimeWindow(first.minusDays(20), first.plusDays(length + 20L));

    List<TimeBar> bars = TimeBars.of(List.of(count(span, talks)), window, unit);

    assertThat(bars.stream().mapToDouble(TimeBar::talks).sum()).isCloseTo(talks, within(1e-6));
    assertThat(bars.getFirst().first()).isBeforeOrEqualTo(window.first());
    assertThat(bars.getLast().last()).isAfterOrEqualTo(window.last());
  }

  private static DayCount count(DateSpan span, int talks) {
    return new DayCount(span, talks);
  }

  private static TimeWindow window(String first, String last) {
    return new TimeWindow(LocalDate.parse(first), LocalDate.parse(last));
  }
}

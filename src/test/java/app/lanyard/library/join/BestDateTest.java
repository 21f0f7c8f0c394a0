package app.lanyard.library.join;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.DateOrigin;
import app.lanyard.model.DateSpan;
import app.lanyard.model.TracedDate;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;

class BestDateTest {

  private static final TracedDate YEAR =
      new TracedDate(DateSpan.year(Year.of(2025)), DateOrigin.HEADING);
  private static final TracedDate DAYS =
      new TracedDate(
          DateSpan.days(LocalDate.of(2025, 11, 9), LocalDate.of(2025, 11, 13)), DateOrigin.EVENT);
  private static final TracedDate DAY =
      TracedDate.day(LocalDate.of(2025, 11, 11), DateOrigin.STATED);
  private static final TracedDate OTHER_DAY =
      TracedDate.day(LocalDate.of(2024, 3, 19), DateOrigin.EVENT);

  @Test
  void theDaysOfTheEventAreMoreThanTheYearAbove() {
    assertThat(BestDate.of(List.of(YEAR, DAYS))).contains(DAYS);
    assertThat(BestDate.of(List.of(DAYS, YEAR))).contains(DAYS);
  }

  @Test
  void aStatedDayIsMoreThanTheDaysOfTheEvent() {
    assertThat(BestDate.of(List.of(YEAR, DAYS, DAY))).contains(DAY);
  }

  @Test
  void anotherYearIsNoMoreExact() {
    assertThat(BestDate.of(List.of(YEAR, OTHER_DAY))).contains(YEAR);
    assertThat(BestDate.of(List.of())).isEmpty();
  }
}

package app.lanyard.ui.controls.brush;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.DateSpan;
import app.lanyard.model.DayCount;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountedBarsTest {

  private static final TimeWindow YEAR =
      new TimeWindow(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
  private static final List<DayCount> DAYS =
      List.of(new DayCount(DateSpan.day(LocalDate.of(2025, 11, 12)), 7));

  private final CountedBars counted = new CountedBars();

  @Test
  void theSameBarsAreNotCountedTwice() {
    assertThat(counted.of(DAYS, YEAR, TimeUnit.MONTH))
        .isSameAs(counted.of(DAYS, YEAR, TimeUnit.MONTH));
  }

  @Test
  void otherDaysAndOtherUnitsAre() {
    counted.of(DAYS, YEAR, TimeUnit.MONTH);
    assertThat(counted.of(List.of(), YEAR, TimeUnit.MONTH)).allMatch(bar -> bar.talks() == 0);
    assertThat(counted.of(DAYS, YEAR, TimeUnit.QUARTER)).hasSize(4);
  }
}

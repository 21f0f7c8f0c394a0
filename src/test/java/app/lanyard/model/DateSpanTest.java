package app.lanyard.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class DateSpanTest {

  @Test
  void aMonthHoldsItsDaysAndNoOthers() {
    DateSpan february = DateSpan.month(YearMonth.of(2024, 2));
    assertThat(february.precision()).isEqualTo(DatePrecision.MONTH);
    assertThat(february.end()).isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(february.contains(LocalDate.of(2024, 2, 29))).isTrue();
    assertThat(february.contains(LocalDate.of(2024, 3, 1))).isFalse();
    assertThat(february.contains(LocalDate.of(2024, 1, 31))).isFalse();
  }

  @Test
  void aSpanDoesNotEndBeforeItStarts() {
    LocalDate day = LocalDate.of(2025, 11, 9);
    assertThatIllegalArgumentException().isThrownBy(() -> DateSpan.days(day, day.minusDays(1)));
    assertThat(DateSpan.days(day, day).isSingleDay()).isTrue();
    assertThat(DateSpan.days(day, day.plusDays(4)).isSingleDay()).isFalse();
  }
}

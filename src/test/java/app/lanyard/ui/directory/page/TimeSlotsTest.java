package app.lanyard.ui.directory.page;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.page.TimeCount;
import app.lanyard.ui.text.DateText;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TimeSlotsTest {

  private final DateText dates = new DateText(Locale.UK);

  @Test
  void aFewYearsAreShownByMonth() {
    List<TimeCount> counts = List.of(new TimeCount(2024, 11, 2), new TimeCount(2025, 1, 3));
    TimeSlots slots = TimeSlots.of(counts);
    assertThat(slots.labels(dates)).containsExactly("Nov 2024", "Dec 2024", "Jan 2025");
    assertThat(slots.spread(counts)).containsExactly(2, 0, 3);
  }

  @Test
  void aLongerTimeIsShownByYear() {
    List<TimeCount> counts =
        List.of(new TimeCount(2021, 1, 2), new TimeCount(2023, 1, 3), new TimeCount(2023, 4, 1));
    TimeSlots slots = TimeSlots.of(counts);
    assertThat(slots.labels(dates)).containsExactly("2021", "2022", "2023");
    assertThat(slots.spread(counts)).containsExactly(2, 0, 4);
  }

  @Test
  void whatHasNoMonthIsShownByYear() {
    assertThat(
            TimeSlots.of(List.of(new TimeCount(2024, 0, 1), new TimeCount(2024, 5, 1)))
                .labels(dates))
        .containsExactly("2024");
  }

  @Test
  void nothingHasNoSlots() {
    assertThat(TimeSlots.of(List.of()).size()).isZero();
  }
}

package app.lanyard.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.DateSpan;
import app.lanyard.model.TalkGroup;
import app.lanyard.ui.testing.SampleTalks;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;

class LastConferenceTest {

  private static final List<TalkGroup> GROUPS =
      List.of(
          new TalkGroup(DateSpan.year(Year.of(2027)), SampleTalks.OLD, 1),
          new TalkGroup(DateSpan.day(LocalDate.of(2025, 11, 12)), SampleTalks.RIVER, 3),
          new TalkGroup(DateSpan.day(LocalDate.of(2025, 6, 18)), SampleTalks.HARBOUR, 3));

  @Test
  void takesTheEventThatBeganLast() {
    assertThat(LastConference.of(GROUPS, LocalDate.of(2025, 12, 1)))
        .isEqualTo(new DateRange(LocalDate.of(2025, 11, 9), LocalDate.of(2025, 11, 13)));
  }

  @Test
  void leavesOutWhatIsStillToCome() {
    assertThat(LastConference.of(GROUPS, LocalDate.of(2025, 7, 1)))
        .isEqualTo(new DateRange(LocalDate.of(2025, 6, 18), LocalDate.of(2025, 6, 19)));
  }

  @Test
  void isAllDatesIfThereIsNone() {
    assertThat(LastConference.of(List.of(), LocalDate.of(2025, 7, 1))).isEqualTo(DateRange.ALL);
  }
}

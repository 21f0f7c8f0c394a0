package app.lanyard.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.lanyard.model.DateSpan;
import app.lanyard.model.EventLabel;
import app.lanyard.model.TalkGroup;
import app.lanyard.ui.testing.SampleTalks;
import app.lanyard.ui.timeline.Conferences.Conference;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConferencesTest {

  private static final List<TalkGroup> GROUPS =
      List.of(
          new TalkGroup(DateSpan.year(Year.of(2027)), SampleTalks.OLD, 1),
          new TalkGroup(DateSpan.day(LocalDate.of(2025, 11, 12)), SampleTalks.RIVER, 3),
          new TalkGroup(DateSpan.day(LocalDate.of(2025, 6, 18)), SampleTalks.HARBOUR, 3));

  @Test
  void takesTheEventThatBeganLast() {
    assertThat(Conferences.last(GROUPS, LocalDate.of(2025, 12, 1)))
        .isEqualTo(new DateRange(LocalDate.of(2025, 11, 9), LocalDate.of(2025, 11, 13)));
  }

  static Stream<DateSpan> spansWithoutDays() {
    return Stream.of(null, DateSpan.year(Year.of(2024)));
  }

  @ParameterizedTest
  @MethodSource("spansWithoutDays")
  void takesAllDaysOfAnEventWhoseDaysAreNotNamed(@Nullable DateSpan span) {
    var event = new EventLabel(9, "Meadow Days", null, span);
    List<TalkGroup> groups =
        List.of(
            new TalkGroup(DateSpan.day(LocalDate.of(2024, 6, 4)), event, 1),
            new TalkGroup(DateSpan.day(LocalDate.of(2024, 6, 3)), event, 2),
            new TalkGroup(DateSpan.day(LocalDate.of(2023, 6, 5)), event, 2));

    assertThat(Conferences.last(groups, LocalDate.of(2024, 12, 1)))
        .isEqualTo(new DateRange(LocalDate.of(2024, 6, 3), LocalDate.of(2024, 6, 4)));
  }

  @Test
  void leavesOutWhatIsStillToCome() {
    assertThat(Conferences.last(GROUPS, LocalDate.of(2025, 7, 1)))
        .isEqualTo(new DateRange(LocalDate.of(2025, 6, 18), LocalDate.of(2025, 6, 19)));
  }

  @Test
  void tellsEachConferenceOnceWithItsDays() {
    assertThat(Conferences.of(Stream.concat(GROUPS.stream(), GROUPS.stream()).toList()))
        .extracting(Conference::event, Conference::days)
        .containsExactly(
            tuple(
                SampleTalks.RIVER,
                new DateRange(LocalDate.of(2025, 11, 9), LocalDate.of(2025, 11, 13))),
            tuple(
                SampleTalks.HARBOUR,
                new DateRange(LocalDate.of(2025, 6, 18), LocalDate.of(2025, 6, 19))));
  }

  @Test
  void isAllDatesIfThereIsNone() {
    assertThat(Conferences.last(List.of(), LocalDate.of(2025, 7, 1))).isEqualTo(DateRange.ALL);
  }
}

package app.lanyard.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.DateSpan;
import app.lanyard.model.EventLabel;
import app.lanyard.model.TalkFilter;
import app.lanyard.model.TalkGroup;
import app.lanyard.ui.controls.RowsAhead;
import app.lanyard.ui.controls.WindowedList;
import app.lanyard.ui.task.DirectTaskRunner;
import app.lanyard.ui.testing.FakeTalks;
import app.lanyard.ui.testing.SampleTalks;
import app.lanyard.ui.text.Messages;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TimelineSkeletonTest {

  private static final EventLabel RIVER = SampleTalks.RIVER;
  private static final EventLabel HARBOUR = SampleTalks.HARBOUR;

  @Test
  void headsMonthsAndNamesAnEventOnceForItsDays() {
    assertThat(
            outline(
                new TalkGroup(day(2025, 11, 13), RIVER, 2),
                new TalkGroup(day(2025, 11, 12), RIVER, 1),
                new TalkGroup(day(2025, 6, 18), HARBOUR, 1)))
        .containsExactly(
            "NOVEMBER 2025",
            "RiverConf Europe 2025",
            "talk",
            "talk",
            "talk",
            "JUNE 2025",
            "Harbour Days",
            "talk");
  }

  @Test
  void anEventThatGoesOnInTheMonthBeforeIsNamedAgain() {
    assertThat(
            outline(
                new TalkGroup(day(2025, 12, 1), RIVER, 1),
                new TalkGroup(day(2025, 11, 30), RIVER, 1)))
        .containsExactly(
            "DECEMBER 2025",
            "RiverConf Europe 2025",
            "talk",
            "NOVEMBER 2025",
            "RiverConf Europe 2025",
            "talk");
  }

  @Test
  void aYearWithoutMonthsStandsByItselfAndUndatedTalksComeLast() {
    assertThat(
            outline(
                new TalkGroup(day(2016, 1, 3), null, 1),
                new TalkGroup(DateSpan.year(Year.of(2016)), null, 1),
                new TalkGroup(null, null, 1)))
        .containsExactly(
            "JANUARY 2016",
            "no event",
            "talk",
            "2016",
            "no event",
            "talk",
            "DATE UNKNOWN",
            "no event",
            "talk");
  }

  @Test
  void groupsWithoutTalksLeaveNoHeading() {
    assertThat(outline(new TalkGroup(day(2025, 11, 13), RIVER, 0))).isEmpty();
  }

  private static List<String> outline(TalkGroup... groups) {
    var segments = TimelineSkeleton.of(List.of(groups), new FakeTalks(List.of()), TalkFilter.ALL);
    return new WindowedList<>(
            RowsAhead.none(segments),
            new TimelineRow.Pending(),
            new DirectTaskRunner(),
            failure -> {})
        .stream().map(TimelineSkeletonTest::name).toList();
  }

  private static String name(TimelineRow row) {
    return switch (row) {
      case TimelineRow.Section section ->
          new TimelineWords(new Messages(Locale.UK)).section(section.span());
      case TimelineRow.Band band -> band.event() == null ? "no event" : band.event().name();
      default -> "talk";
    };
  }

  private static DateSpan day(int year, int month, int day) {
    return DateSpan.day(LocalDate.of(year, month, day));
  }
}

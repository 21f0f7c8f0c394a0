package app.lanyard.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.DateOrigin;
import app.lanyard.model.DatePrecision;
import app.lanyard.model.DateSpan;
import app.lanyard.model.EntityKind;
import app.lanyard.model.EntityLink;
import app.lanyard.model.EventLabel;
import app.lanyard.model.TalkKind;
import app.lanyard.model.TalkRow;
import app.lanyard.model.TalkTime;
import app.lanyard.model.TracedDate;
import app.lanyard.ui.testing.SampleTalks;
import app.lanyard.ui.text.Messages;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineWordsTest {

  private final TimelineWords words = new TimelineWords(new Messages(Locale.UK));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2025-11-11 | 2025-11-11 | DAY   | STATED       | Tue 11   | 11 Nov 2025
          2025-11-11 | 2025-11-11 | DAY   | EVENT        | 11 Nov   | 11 Nov 2025, day not stated
          2025-11-09 | 2025-11-13 | DAY   | EVENT        | 9–13 Nov | 9–13 Nov 2025, day not stated
          2025-11-09 | 2025-11-13 | DAY   | STATED       | 9–13 Nov | 9–13 Nov 2025, day not stated
          2025-11-01 | 2025-11-30 | MONTH | HEADING      | November | November 2025
          2016-01-01 | 2016-12-31 | YEAR  | FRONT_MATTER | 2016     | 2016
          """)
  void aDateIsNeverMoreExactThanItIsKnown(
      LocalDate start,
      LocalDate end,
      DatePrecision precision,
      DateOrigin origin,
      String inRow,
      String inFull) {
    var date = new TracedDate(new DateSpan(start, end, precision), origin);

    assertThat(words.day(date)).isEqualTo(inRow);
    assertThat(words.fullDate(date)).isEqualTo(inFull);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          RiverConf Europe 2025 | 2025-01-01 | 2025-12-31 | YEAR  | 2025-01-01 | YEAR  | ''
          RiverConf             | 2025-01-01 | 2025-12-31 | YEAR  | 2025-01-01 | YEAR  | ''
          RiverConf             | 2024-01-01 | 2025-12-31 | YEAR  | 2025-01-01 | YEAR  | 2024–2025
          RiverConf             | 2025-11-01 | 2025-11-30 | MONTH | 2025-11-03 | DAY   | ''
          RiverConf 2025        | 2025-11-01 | 2025-11-30 | MONTH | 2025-01-01 | YEAR  | November
          RiverConf 2025        | 2025-11-09 | 2025-11-13 | DAY   | 2025-11-09 | DAY   | 9–13 Nov
          """)
  void anEventsDaysAreSaidWhereTheyAddSomething(
      String name,
      LocalDate start,
      LocalDate end,
      DatePrecision precision,
      LocalDate heading,
      DatePrecision headed,
      String days) {
    var event = new EventLabel(1, name, null, new DateSpan(start, end, precision));

    assertThat(words.days(event, section(heading, headed))).isEqualTo(days);
  }

  @Test
  void anEventsDaysAreSaidAboveTalksWithoutADate() {
    var event = new EventLabel(1, "RiverConf", null, DateSpan.year(Year.of(2025)));

    assertThat(words.days(event, null)).isEqualTo("2025");
    assertThat(words.days(SampleTalks.OLD, null)).isEmpty();
  }

  private static DateSpan section(LocalDate start, DatePrecision precision) {
    return precision == DatePrecision.YEAR
        ? DateSpan.year(Year.from(start))
        : DateSpan.days(start, start);
  }

  @Test
  void theLineBelowATitleNamesItsPeople() {
    assertThat(words.details(talk(List.of("Ada Quill", "Bo Larsen"), null)))
        .isEqualTo("Ada Quill, Bo Larsen");
    assertThat(words.details(talk(List.of(), "Panelist"))).isEqualTo("Panelist");
  }

  @Test
  void thatADayIsNotStatedGivesWayToProjects() {
    var date =
        new TracedDate(
            DateSpan.days(LocalDate.of(2025, 11, 9), LocalDate.of(2025, 11, 13)), DateOrigin.EVENT);
    var project = new EntityLink(EntityKind.PROJECT, "quill", "Quill");

    assertThat(words.details(dated(date, List.of()))).isEqualTo("Ada Quill · day not stated");
    assertThat(words.details(dated(date, List.of(project)))).isEqualTo("Ada Quill");
    assertThat(words.fullDate(date)).endsWith("day not stated");
  }

  private static TalkRow dated(TracedDate date, List<EntityLink> projects) {
    return new TalkRow(
        1,
        "Small teams",
        TalkKind.TALK,
        date,
        null,
        List.of("Ada Quill"),
        null,
        List.of(),
        projects,
        1,
        1);
  }

  @Test
  void aRowTellsWhenItsTalkBeginsAndItsTooltipWhenItEnds() {
    TalkRow talk =
        dated(TracedDate.day(LocalDate.of(2025, 11, 11), DateOrigin.STATED), List.of())
            .withTime(new TalkTime(LocalTime.of(10, 30), LocalTime.of(11, 15)));

    assertThat(words.start(talk.time())).isEqualTo("10:30");
    assertThat(words.start(null)).isEmpty();
    assertThat(words.when(talk)).isEqualTo("11 Nov 2025, 10:30 – 11:15");
    assertThat(words.spoken(talk))
        .isEqualTo("Small teams, Ada Quill, 11 Nov 2025, 10:30 – 11:15, Talk");
  }

  @Test
  void aScreenReaderHearsTheWholeRow() {
    assertThat(words.spoken(talk(List.of("Ada Quill"), null)))
        .isEqualTo("Small teams, Ada Quill, Date unknown, Keynote");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          -          | -          | ''  | No talks found yet
          -          | -          | abc | No talks with “abc”
          2025-11-01 | 2025-11-30 | ''  | No talks between 1 Nov 2025 and 30 Nov 2025
          2025-11-01 | 2025-11-01 | ''  | No talks: 1 Nov 2025
          2025-11-01 | -          | ''  | No talks: since 1 Nov 2025
          -          | 2025-11-30 | ''  | No talks: until 30 Nov 2025
          2025-11-01 | 2025-11-30 | abc | No talks with “abc”, 1–30 Nov 2025
          2025-11-30 | 2025-11-01 | abc | The first day is after the last one
          """)
  void saysWhyNothingIsShown(
      @Nullable LocalDate from, @Nullable LocalDate to, String text, String expected) {
    assertThat(words.empty(new TimelineFilter(new DateRange(from, to), text, List.of())))
        .isEqualTo(expected);
  }

  private static TalkRow talk(List<String> speakers, @Nullable String role) {
    return new TalkRow(
        1, "Small teams", TalkKind.KEYNOTE, null, null, speakers, role, List.of(), 1, 1);
  }
}

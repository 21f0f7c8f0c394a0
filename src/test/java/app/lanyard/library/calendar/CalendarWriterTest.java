package app.lanyard.library.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.DateSpan;
import app.lanyard.model.TalkTime;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarWriterTest {

  private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
  private static final TalkTime TIME = new TalkTime(LocalTime.of(9, 5), LocalTime.of(10, 0));

  @Test
  void isACalendarWithAnEventForEachTalk() throws IOException {
    assertThat(written(entry("Maps", DateSpan.day(DAY), TIME)))
        .isEqualTo(
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Lanyard//Talks//EN
            BEGIN:VEVENT
            UID:3c6e0b8a-9c15-324a-a822-8c8d2b9a6a3d
            DTSTAMP:20250102T030405Z
            DTSTART:20241231T090500
            DTEND:20241231T100000
            SUMMARY:Maps
            DESCRIPTION:Ada\\nRiver Days
            LOCATION:Ghent\\, Belgium
            URL:https://example.org/a,b;c
            TRANSP:TRANSPARENT
            END:VEVENT
            END:VCALENDAR
            """
                .replace("\n", "\r\n")
                .replaceFirst("UID:.*", "UID:" + uid("key")));
  }

  @Test
  void aTalkWithoutATimeLastsItsWholeDay() throws IOException {
    assertThat(written(entry("Maps", DateSpan.day(DAY), null)))
        .contains("DTSTART;VALUE=DATE:20241231\r\nDTEND;VALUE=DATE:20250101\r\n");
  }

  @Test
  void severalDaysEndBehindTheLast() throws IOException {
    assertThat(written(entry("Maps", DateSpan.days(DAY.minusDays(2), DAY), TIME)))
        .contains("DTSTART;VALUE=DATE:20241229\r\nDTEND;VALUE=DATE:20250101\r\n");
  }

  @Test
  void anUnknownEndIsLeftOut() throws IOException {
    assertThat(written(entry("Maps", DateSpan.day(DAY), TalkTime.at(LocalTime.NOON))))
        .contains("DTSTART:20241231T120000\r\nSUMMARY");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "\"a, b; c\", \"a\\, b\\; c\"",
        "back\\slash, back\\\\slash",
        "\"one\ntwo\", one\\ntwo",
        "\"one\r\ntwo\", one\\ntwo",
        "\"bell\u0007\", bell",
        "a: \"\"b\"\", a: \"\"b\"\"",
      })
  void textsAreEscaped(String title, String line) throws IOException {
    assertThat(written(entry(title, DateSpan.day(DAY), null))).contains("SUMMARY:" + line + "\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "ü", "中", "🎤", "ab ü中🎤"})
  void longLinesAreFoldedBetweenCharacters(String part) throws IOException {
    String title = part.repeat(60);
    String calendar = written(entry(title, DateSpan.day(DAY), null));

    assertThat(calendar.split("\r\n"))
        .allSatisfy(line -> assertThat(line.getBytes(UTF_8).length).isLessThanOrEqualTo(75));
    assertThat(calendar.replace("\r\n ", "")).contains("SUMMARY:" + title + "\r\n");
  }

  @Test
  void aTalkKeepsItsIdentifier() {
    assertThat(uid("key")).isEqualTo(uid("key")).isNotEqualTo(uid("other"));
  }

  private static String uid(String key) {
    return java.util.UUID.nameUUIDFromBytes(key.getBytes(UTF_8)).toString();
  }

  private static CalendarEntry entry(String title, DateSpan days, @Nullable TalkTime time) {
    return new CalendarEntry(
        "key", title, days, time, "Ada\nRiver Days", "Ghent, Belgium", "https://example.org/a,b;c");
  }

  private static String written(CalendarEntry entry) throws IOException {
    var out = new StringBuilder();
    var calendar = new CalendarWriter(out, Instant.parse("2025-01-02T03:04:05Z"));
    calendar.begin();
    calendar.write(entry);
    calendar.end();
    return out.toString();
  }
}

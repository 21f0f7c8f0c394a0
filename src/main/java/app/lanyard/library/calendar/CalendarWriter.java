package app.lanyard.library.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.lanyard.model.TalkTime;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/**
 * Writes a calendar of talks. Times have no zone in it: they are those of the place, as the notes
 * have them. Nobody is busy then, since the talks may be long past.
 */
public final class CalendarWriter {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final CalendarLines lines;
  private final Instant now;

  /**
   * @param out is neither flushed nor closed
   */
  public CalendarWriter(Appendable out, Instant now) {
    this.lines = new CalendarLines(out);
    this.now = now;
  }

  /**
   * Writes what stands before the talks.
   *
   * @throws IOException if it can't be written, as all of these
   */
  public void begin() throws IOException {
    lines.value("BEGIN", "VCALENDAR");
    lines.value("VERSION", "2.0");
    lines.value("PRODID", "-//Lanyard//Talks//EN");
  }

  public void write(CalendarEntry entry) throws IOException {
    lines.value("BEGIN", "VEVENT");
    lines.value("UID", UUID.nameUUIDFromBytes(entry.key().getBytes(UTF_8)).toString());
    lines.value("DTSTAMP", STAMP.format(now));
    when(entry);
    lines.text("SUMMARY", entry.title());
    lines.text("DESCRIPTION", entry.description());
    lines.text("LOCATION", entry.place());
    if (!entry.url().isBlank()) {
      lines.value("URL", entry.url().strip());
    }
    lines.value("TRANSP", "TRANSPARENT");
    lines.value("END", "VEVENT");
  }

  public void end() throws IOException {
    lines.value("END", "VCALENDAR");
  }

  /** The end of whole days is the day behind the last one (section 3.6.1). */
  private void when(CalendarEntry entry) throws IOException {
    LocalDate first = entry.days().start();
    TalkTime time = entry.time();
    if (time == null || !entry.days().isSingleDay()) {
      lines.value("DTSTART;VALUE=DATE", DAY.format(first));
      lines.value("DTEND;VALUE=DATE", DAY.format(entry.days().end().plusDays(1)));
      return;
    }
    lines.value("DTSTART", TIME.format(first.atTime(time.start())));
    LocalTime end = time.end();
    if (end != null) {
      lines.value("DTEND", TIME.format(first.atTime(end)));
    }
  }
}

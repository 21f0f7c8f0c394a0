package app.lanyard.library;

import app.lanyard.library.calendar.CalendarEntry;
import app.lanyard.library.calendar.CalendarWriter;
import app.lanyard.model.DateOrigin;
import app.lanyard.model.DatePrecision;
import app.lanyard.model.TracedDate;
import app.lanyard.store.ExportTable.Credit;
import app.lanyard.store.ExportTable.Event;
import app.lanyard.store.ExportTable.Link;
import app.lanyard.store.ExportTable.Talk;
import app.lanyard.store.ReadSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the talks as a calendar. A talk whose day is not known is none of a calendar's. */
public final class CalendarExport {

  /**
   * What became of the talks.
   *
   * @param leftOut those whose day is not known
   */
  public record Report(int written, int leftOut) {}

  private final StoreCalls store;
  private final Clock clock;

  CalendarExport(StoreCalls store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * @param out is neither flushed nor closed
   * @throws IOException if it can't be written to
   */
  public Report write(Appendable out) throws IOException {
    var calendar = new CalendarWriter(out, clock.instant());
    calendar.begin();
    try {
      Report report = store.read(session -> new Writing(calendar).write(session));
      calendar.end();
      return report;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static final class Writing {

    private final CalendarWriter calendar;
    private final Map<Long, Event> events = new HashMap<>();
    private int written;
    private int leftOut;

    Writing(CalendarWriter calendar) {
      this.calendar = calendar;
    }

    Report write(ReadSession session) {
      session.export().events(event -> events.put(event.id(), event));
      session.export().talks(this::talk);
      return new Report(written, leftOut);
    }

    private void talk(Talk talk) {
      TracedDate date = talk.date();
      if (date == null || !saysTheDay(date)) {
        leftOut++;
        return;
      }
      try {
        calendar.write(entry(talk, date));
        written++;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private CalendarEntry entry(Talk talk, TracedDate date) {
      Event event = talk.event() == null ? null : events.get(talk.event());
      return new CalendarEntry(
          talk.key(),
          talk.title(),
          date.span(),
          talk.time(),
          description(talk, event),
          event == null || event.location() == null ? "" : event.location(),
          talk.links().stream().map(Link::url).findFirst().orElse(""));
    }

    private static String description(Talk talk, @Nullable Event event) {
      String people = talk.speakers().stream().map(Credit::name).collect(Collectors.joining(", "));
      String summary = talk.abstractText();
      return Stream.of(people, event == null ? "" : event.name(), summary == null ? "" : summary)
          .filter(part -> !part.isBlank())
          .collect(Collectors.joining("\n"));
    }

    /** Several days that are those of the event don't say on which of them the talk was. */
    private static boolean saysTheDay(TracedDate date) {
      return date.span().precision() == DatePrecision.DAY
          && (date.span().isSingleDay() || date.origin() != DateOrigin.EVENT);
    }
  }
}

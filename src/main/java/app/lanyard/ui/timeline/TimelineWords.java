package app.lanyard.ui.timeline;

import app.lanyard.model.DateOrigin;
import app.lanyard.model.DatePrecision;
import app.lanyard.model.DateSpan;
import app.lanyard.model.EntityLink;
import app.lanyard.model.EventLabel;
import app.lanyard.model.TalkRow;
import app.lanyard.model.TalkTime;
import app.lanyard.model.TracedDate;
import app.lanyard.ui.controls.facets.FacetWords;
import app.lanyard.ui.text.DateText;
import app.lanyard.ui.text.MarkWords;
import app.lanyard.ui.text.Messages;
import app.lanyard.ui.timeline.Conferences.Conference;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the timeline says, in words. */
final class TimelineWords {

  private final Messages messages;
  private final MarkWords marks;
  private final DateText dates;
  private final FacetWords facets;

  TimelineWords(Messages messages) {
    this.messages = messages;
    this.marks = new MarkWords(messages);
    this.dates = new DateText(messages.locale());
    this.facets = new FacetWords(messages);
  }

  /** "NOVEMBER 2025", "2016", "DATE UNKNOWN". */
  String section(@Nullable DateSpan span) {
    String heading = span == null ? messages.get("timeline.undated") : dates.section(span);
    return heading.toUpperCase(messages.locale());
  }

  /** The talk's day below the heading of its month: "Tue 11"; a span if no more is known. */
  String day(@Nullable TracedDate date) {
    if (date == null) {
      return "";
    }
    return isExact(date)
        ? dates.dayOfMonth(date.span().start())
        : dates.spanWithinYear(date.span());
  }

  /** Whether the note says on which day the talk was given. */
  static boolean isExact(@Nullable TracedDate date) {
    return date != null
        && date.origin() != DateOrigin.EVENT
        && date.span().precision() == DatePrecision.DAY
        && date.span().isSingleDay();
  }

  /** "KubeCon EU 2025 · 1–4 Apr 2025". */
  String conference(Conference conference) {
    return joined(" · ", conference.event().name(), range(conference.days()));
  }

  /**
   * The line below a talk's title: its speakers, and that its day is not stated if there is room,
   * since the whole date says so too.
   */
  String details(TalkRow talk) {
    return talk.projects().isEmpty()
        ? joined(" · ", people(talk), dayNotStated(talk.date()))
        : people(talk);
  }

  /** The date in full, with how much of it is known: "9–13 Nov 2025, day not stated". */
  String fullDate(@Nullable TracedDate date) {
    return date == null
        ? messages.get("timeline.undated")
        : joined(", ", dates.span(date.span()), dayNotStated(date));
  }

  /** The time of day, which begins when the talk does: "10:30". */
  String start(@Nullable TalkTime time) {
    return time == null ? "" : dates.time(time.start());
  }

  /** The date in full and the time: "11 Nov 2025, 10:30 – 11:15". */
  String when(TalkRow talk) {
    TalkTime time = talk.time();
    return joined(", ", fullDate(talk.date()), time == null ? "" : dates.time(time));
  }

  /** All of a talk's row in one sentence, for screen readers. */
  String spoken(TalkRow talk) {
    String projects =
        talk.projects().stream().map(EntityLink::name).collect(Collectors.joining(", "));
    String made = marks.spoken(talk.marks());
    return joined(", ", talk.title(), people(talk), when(talk), kind(talk), projects, made);
  }

  String kind(TalkRow talk) {
    return messages.get("talk.kind." + talk.kind().wireName());
  }

  /**
   * When an event was: "9–13 Nov". Nothing if no more is known than the heading above it or its own
   * name says, such as "2025".
   *
   * @param section what the heading stands for
   */
  String days(EventLabel event, @Nullable DateSpan section) {
    if (event.span() == null) {
      return "";
    }
    String days = dates.spanWithinYear(event.span());
    String heading = section == null ? "" : dates.section(section);
    return heading.contains(days) || event.name().contains(days) ? "" : days;
  }

  /** A range in a chip: "9 Nov 2025 – 13 Nov 2025" in short, "since …", "until …". */
  String range(DateRange range) {
    LocalDate from = range.from();
    LocalDate to = range.to();
    if (from != null && to != null) {
      return range.isBackwards()
          ? dates.day(from) + " – " + dates.day(to)
          : dates.span(DateSpan.days(from, to));
    }
    if (from != null) {
      return messages.get("timeline.since", dates.day(from));
    }
    return to == null ? "" : messages.get("timeline.until", dates.day(to));
  }

  /** Why nothing is shown. */
  String empty(TimelineFilter filter) {
    if (filter.isNone()) {
      return messages.get("timeline.empty");
    }
    if (!filter.choices().isEmpty()) {
      return messages.get(
          "timeline.emptyChoices",
          joined(", ", facets.listed(filter.text(), filter.choices()), range(filter.range())));
    }
    if (filter.range().isBackwards()) {
      return messages.get("timeline.backwards");
    }
    if (filter.range().isAll()) {
      return messages.get("timeline.emptyText", filter.text());
    }
    return filter.text().isEmpty()
        ? emptyRange(filter.range())
        : messages.get("timeline.emptyBoth", filter.text(), range(filter.range()));
  }

  private String emptyRange(DateRange range) {
    LocalDate from = range.from();
    LocalDate to = range.to();
    return from == null || to == null || from.equals(to)
        ? messages.get("timeline.emptyRange", range(range))
        : messages.get("timeline.emptyBetween", dates.day(from), dates.day(to));
  }

  private static String people(TalkRow talk) {
    if (!talk.speakers().isEmpty()) {
      return String.join(", ", talk.speakers());
    }
    return Objects.requireNonNullElse(talk.ownerRole(), "");
  }

  /** A month or a year says by itself that no day is known; a span of days does not. */
  private String dayNotStated(@Nullable TracedDate date) {
    return date == null || isExact(date) || date.span().precision() != DatePrecision.DAY
        ? ""
        : messages.get("timeline.dayNotStated");
  }

  private static String joined(String separator, String... parts) {
    return Stream.of(parts)
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(separator));
  }
}

package app.lanyard.ui.timeline;

import app.lanyard.library.TalkBrowser;
import app.lanyard.model.DatePrecision;
import app.lanyard.model.DateSpan;
import app.lanyard.model.EventLabel;
import app.lanyard.model.TalkFilter;
import app.lanyard.model.TalkGroup;
import app.lanyard.model.TalkRow;
import app.lanyard.ui.controls.PageSource;
import app.lanyard.ui.controls.Segment;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lays the groups of talks out below headings for their months and bands for their events. */
final class TimelineSkeleton {

  /** What a group is known by, however many talks it has. */
  record GroupKey(@Nullable DateSpan span, @Nullable Long event) {

    /** Whether its talks began on a day or before. */
    boolean beginsBy(LocalDate day) {
      return span != null && !span.start().isAfter(day);
    }
  }

  private final TalkBrowser talks;
  private final TalkFilter filter;
  private final List<Segment<TimelineRow>> segments = new ArrayList<>();
  private @Nullable TalkGroup previous;

  private TimelineSkeleton(TalkBrowser talks, TalkFilter filter) {
    this.talks = talks;
    this.filter = filter;
  }

  static List<Segment<TimelineRow>> of(
      List<TalkGroup> groups, TalkBrowser talks, TalkFilter filter) {
    var skeleton = new TimelineSkeleton(talks, filter);
    groups.stream().filter(group -> group.talks() > 0).forEach(skeleton::add);
    return List.copyOf(skeleton.segments);
  }

  private void add(TalkGroup group) {
    boolean newSection = previous == null || !sameSection(previous.span(), group.span());
    if (newSection) {
      segments.add(Segment.of(new TimelineRow.Section(group.span())));
    }
    if (newSection || !sameEvent(previous, group)) {
      segments.add(Segment.of(new TimelineRow.Band(group.event(), group.span())));
    }
    segments.add(
        new Segment<>(new GroupKey(group.span(), id(group.event())), group.talks(), pages(group)));
    previous = group;
  }

  private PageSource<TimelineRow> pages(TalkGroup group) {
    return (offset, limit) ->
        talks.rows(filter, group, offset, limit).stream().map(TimelineSkeleton::row).toList();
  }

  private static TimelineRow row(TalkRow talk) {
    return new TimelineRow.Talk(talk);
  }

  private static boolean sameEvent(@Nullable TalkGroup above, TalkGroup group) {
    return above != null && Objects.equals(id(above.event()), id(group.event()));
  }

  private static @Nullable Long id(@Nullable EventLabel event) {
    return event == null ? null : event.id();
  }

  private static boolean sameSection(@Nullable DateSpan above, @Nullable DateSpan span) {
    if (above == null || span == null) {
      return Objects.equals(above, span);
    }
    boolean years = span.precision() == DatePrecision.YEAR;
    if (years || above.precision() == DatePrecision.YEAR) {
      return years == (above.precision() == DatePrecision.YEAR)
          && above.start().getYear() == span.start().getYear();
    }
    return YearMonth.from(above.start()).equals(YearMonth.from(span.start()));
  }
}

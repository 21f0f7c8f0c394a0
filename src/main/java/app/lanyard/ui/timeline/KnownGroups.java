package app.lanyard.ui.timeline;

import app.lanyard.library.TalkBrowser;
import app.lanyard.model.DateSpan;
import app.lanyard.model.TalkFilter;
import app.lanyard.model.TalkGroup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The groups of talks that a filter lets through. Those of all days are kept while only the days
 * change, so that dragging over them asks the library for nothing. Used by many threads.
 */
final class KnownGroups {

  private record Known(TalkFilter filter, List<TalkGroup> groups) {}

  private final TalkBrowser talks;
  private @Nullable Known known;
  private long generation;

  KnownGroups(TalkBrowser talks) {
    this.talks = talks;
  }

  /** Those in the filter's days; blocks if they are not known yet. */
  List<TalkGroup> of(TalkFilter filter) {
    List<TalkGroup> all = ofAllDays(filter.ofAllDays());
    return filter.from() == null && filter.to() == null
        ? all
        : all.stream().filter(group -> touches(group.span(), filter)).toList();
  }

  /** Lets them be read again, because the library has changed. */
  synchronized void forget() {
    generation++;
    known = null;
  }

  private List<TalkGroup> ofAllDays(TalkFilter filter) {
    long begun;
    synchronized (this) {
      if (known != null && known.filter().equals(filter)) {
        return known.groups();
      }
      begun = generation;
    }
    List<TalkGroup> groups = List.copyOf(talks.groups(filter));
    keep(new Known(filter, groups), begun);
    return groups;
  }

  private synchronized void keep(Known read, long begun) {
    if (begun == generation) {
      known = read;
    }
  }

  private static boolean touches(@Nullable DateSpan span, TalkFilter filter) {
    return span != null
        && (filter.from() == null || !span.end().isBefore(filter.from()))
        && (filter.to() == null || !span.start().isAfter(filter.to()));
  }
}

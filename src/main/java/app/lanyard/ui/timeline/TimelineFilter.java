package app.lanyard.ui.timeline;

import app.lanyard.model.FacetChoice;
import app.lanyard.model.TalkFilter;
import app.lanyard.ui.shell.ViewPlace;
import java.util.List;

/** The filters as the person set them. */
record TimelineFilter(DateRange range, String text, List<FacetChoice> choices)
    implements ViewPlace {

  static final TimelineFilter NONE = new TimelineFilter(DateRange.ALL, "", List.of());

  TimelineFilter {
    choices = List.copyOf(choices);
  }

  boolean isNone() {
    return range.isAll() && text.isEmpty() && choices.isEmpty();
  }

  /** Filters are set one after the other: together they are one step. */
  @Override
  public boolean continues(ViewPlace before) {
    return before instanceof TimelineFilter;
  }

  TalkFilter toTalkFilter() {
    return new TalkFilter(range.from(), range.to(), text, choices);
  }
}

package app.lanyard.ui.timeline;

import app.lanyard.model.FacetChoice;
import app.lanyard.model.TalkFilter;
import java.util.List;

/** The filters as the person set them. */
record TimelineFilter(DateRange range, String text, List<FacetChoice> choices) {

  static final TimelineFilter NONE = new TimelineFilter(DateRange.ALL, "", List.of());

  TimelineFilter {
    choices = List.copyOf(choices);
  }

  boolean isNone() {
    return range.isAll() && text.isEmpty() && choices.isEmpty();
  }

  TalkFilter toTalkFilter() {
    return new TalkFilter(range.from(), range.to(), text, choices);
  }
}

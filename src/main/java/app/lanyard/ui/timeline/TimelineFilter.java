package app.lanyard.ui.timeline;

import app.lanyard.model.TalkFilter;

/** The filters as the person set them. */
record TimelineFilter(DateRange range, String text) {

  static final TimelineFilter NONE = new TimelineFilter(DateRange.ALL, "");

  boolean isNone() {
    return range.isAll() && text.isEmpty();
  }

  TalkFilter toTalkFilter() {
    return new TalkFilter(range.from(), range.to(), text);
  }
}

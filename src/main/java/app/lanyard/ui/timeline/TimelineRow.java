package app.lanyard.ui.timeline;

import app.lanyard.model.DateSpan;
import app.lanyard.model.EventLabel;
import app.lanyard.model.TalkRow;
import org.jspecify.annotations.Nullable;

/** One line of the timeline. */
sealed interface TimelineRow {

  /**
   * A heading for a month or a year.
   *
   * @param span anything in it; null for talks without a date
   */
  record Section(@Nullable DateSpan span) implements TimelineRow {}

  /**
   * The event that the talks below it were given at.
   *
   * @param event null if it is not known
   * @param section what the heading above it stands for; null for talks without a date
   */
  record Band(@Nullable EventLabel event, @Nullable DateSpan section) implements TimelineRow {}

  /** A talk. */
  record Talk(TalkRow talk) implements TimelineRow {}

  /** A talk that is being read. */
  record Pending() implements TimelineRow {}
}

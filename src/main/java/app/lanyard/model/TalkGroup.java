package app.lanyard.model;

import org.jspecify.annotations.Nullable;

/**
 * Talks of one event with the same date, one heading's worth of the timeline.
 *
 * @param span null if the date is unknown
 * @param event null if the event is unknown
 * @param talks how many there are
 */
public record TalkGroup(@Nullable DateSpan span, @Nullable EventLabel event, int talks) {}

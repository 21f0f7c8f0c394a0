package app.lanyard.model;

/**
 * How many talks have the same date.
 *
 * @param span a day, days, a month or a year, as exactly as it is known
 */
public record DayCount(DateSpan span, int talks) {}

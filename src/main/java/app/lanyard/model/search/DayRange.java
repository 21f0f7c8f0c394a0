package app.lanyard.model.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A range of days that a date is to touch.
 *
 * @param from the first day, or null for no limit
 * @param to the last day, included, or null for no limit
 */
public record DayRange(@Nullable LocalDate from, @Nullable LocalDate to) {}

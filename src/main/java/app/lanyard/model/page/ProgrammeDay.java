package app.lanyard.model.page;

import app.lanyard.model.DateSpan;
import org.jspecify.annotations.Nullable;

/**
 * The talks of an event that have the same date.
 *
 * @param date a day, or as much as is known of it; null if nothing is
 */
public record ProgrammeDay(@Nullable DateSpan date, int talks) {}

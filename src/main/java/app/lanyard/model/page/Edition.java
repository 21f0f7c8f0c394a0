package app.lanyard.model.page;

import app.lanyard.model.DateSpan;
import org.jspecify.annotations.Nullable;

/**
 * One of the events of a series.
 *
 * @param year that the series tells it by
 * @param dates null if unknown
 * @param place empty if unknown
 */
public record Edition(
    String key,
    String name,
    int year,
    @Nullable DateSpan dates,
    String place,
    int talks,
    int speakers) {}

package app.lanyard.store;

import app.lanyard.model.TracedDate;
import org.jspecify.annotations.Nullable;

/**
 * An event as all notes together tell of it.
 *
 * @param seriesKey the same for all editions of a series; empty if the name tells of none
 * @param series the series' own name
 */
public record JoinedEvent(
    String key,
    String name,
    @Nullable TracedDate date,
    @Nullable String location,
    @Nullable String partOfKey,
    String seriesKey,
    String series) {}

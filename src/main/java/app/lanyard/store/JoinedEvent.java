package app.lanyard.store;

import app.lanyard.model.TracedDate;
import org.jspecify.annotations.Nullable;

/** An event as all notes together tell of it. */
public record JoinedEvent(
    String key,
    String name,
    @Nullable TracedDate date,
    @Nullable String location,
    @Nullable String partOfKey) {}

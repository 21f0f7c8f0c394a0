package app.lanyard.model;

import org.jspecify.annotations.Nullable;

/** What a list shows of an event. */
public record EventLabel(
    long id, String name, @Nullable String location, @Nullable DateSpan span) {}

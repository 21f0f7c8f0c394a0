package app.lanyard.store;

import app.lanyard.model.FoundEvent;
import org.jspecify.annotations.Nullable;

/**
 * An event as one note tells of it.
 *
 * @param key the same for all that is the same event
 * @param partOfKey the key of the event it was part of
 * @param implied whether the note only names it as the event of a talk: if there is no such talk,
 *     there is no such event
 */
public record IndexedEvent(
    String key, @Nullable String partOfKey, FoundEvent found, boolean implied) {}

package app.lanyard.model;

import org.jspecify.annotations.Nullable;

/**
 * A note as shown in a list.
 *
 * @param path relative to its source, with slashes
 * @param gone whether its file is not there any more
 */
public record NoteRow(
    long id,
    long sourceId,
    String sourceName,
    String path,
    String title,
    @Nullable String author,
    @Nullable TracedDate date,
    @Nullable String language,
    int talks,
    boolean gone) {}

package app.lanyard.model;

import org.jspecify.annotations.Nullable;

/**
 * Which notes to show.
 *
 * @param text words that the title, path, author, tags or text must all hold, by their beginnings;
 *     empty for no limit
 * @param sourceId the one source to show, or null for all
 */
public record NoteFilter(String text, @Nullable Long sourceId) {

  public static final NoteFilter ALL = new NoteFilter("", null);
}

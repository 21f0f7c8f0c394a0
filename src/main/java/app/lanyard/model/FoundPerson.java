package app.lanyard.model;

import org.jspecify.annotations.Nullable;

/**
 * A person whose page a note is, so that other notes of its source can name them by a handle: the
 * session "speakers: [ada-l]" means whoever the page "ada-l" is about.
 *
 * @param handle what other notes call the page: its stated slug, else its file's name without the
 *     ending; in lower case
 * @param name the person's name as the page gives it
 * @param organisation the affiliation that the page states, if any
 */
public record FoundPerson(
    String handle, String name, @Nullable String organisation, SourceSpan span) {}

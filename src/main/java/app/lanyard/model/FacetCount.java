package app.lanyard.model;

/**
 * A value of a facet, and how many of the rows at hand have it.
 *
 * @param key lasts as long as the value does
 * @param label what a person is shown: a name, or the key itself if it has words of its own in the
 *     window's language (a kind, a language)
 * @param count talks, or whatever else the list is of
 */
public record FacetCount(String key, String label, int count) {}

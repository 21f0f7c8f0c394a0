package app.lanyard.model;

/**
 * One value of a facet that a person chose. Choices of one facet widen each other, those of
 * different facets narrow.
 *
 * @param key lasts as long as the value does: the key of an event, speaker or project, a year, a
 *     kind's name
 * @param label what a person is shown
 */
public record FacetChoice(Facet facet, String key, String label) {}

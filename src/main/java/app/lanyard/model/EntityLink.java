package app.lanyard.model;

/**
 * A name that leads somewhere.
 *
 * @param key lasts as long as the thing does
 * @param name as it is written where the link is
 */
public record EntityLink(EntityKind kind, String key, String name) {}

package app.lanyard.model.page;

import app.lanyard.model.EntityKind;

/**
 * A speaker, project or event that has to do with the one whose page it is.
 *
 * @param key leads to its own page
 * @param count how often: talks that both have; for two projects, notes that speak of both
 */
public record Related(EntityKind kind, String key, String name, int count) {}

package app.lanyard.model;

/** A filter that a person keeps under a name. */
public record SavedFilter(String name, TalkFilter filter) {}

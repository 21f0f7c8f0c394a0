package app.lanyard.model;

/** A link that belongs to a talk, its address as the note has it. */
public record TalkLink(LinkKind kind, String url) {}

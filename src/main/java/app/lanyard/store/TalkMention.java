package app.lanyard.store;

/** A talk as one note tells of it, as kept in the index. */
public record TalkMention(long id, long noteId, IndexedTalk talk) {}

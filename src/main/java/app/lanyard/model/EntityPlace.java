package app.lanyard.model;

/**
 * Where something of the library is now.
 *
 * @param link its name, and the key that it has now
 * @param noteId the note that tells of a talk; 0 if it has a page of its own
 * @param line the line of that note
 */
public record EntityPlace(EntityLink link, long noteId, int line) {}

package app.lanyard.model.correction;

/**
 * Names a talk so that it is found again after its note was edited, moved or read by a newer
 * program: by its key, else by its title in the same note.
 *
 * @param key the joined talk's key as it was without any correction
 * @param title the title as the note gave it
 * @param noteId the note that tells of it first
 */
public record TalkRef(String key, String title, long noteId) {}

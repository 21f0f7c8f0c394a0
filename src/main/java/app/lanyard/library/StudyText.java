package app.lanyard.library;

/**
 * What of a note is studied.
 *
 * @param path the note's path in its source
 */
record StudyText(String path, String text) {}

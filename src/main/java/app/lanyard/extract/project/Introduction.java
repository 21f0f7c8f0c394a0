package app.lanyard.extract.project;

import app.lanyard.extract.text.Prose;

/**
 * A place where a note introduces a project.
 *
 * @param name the project's name, as the note gives it
 * @param url the address that the note gives for it
 * @param start the first position of the name in the {@link Prose}
 */
record Introduction(String name, String url, int start, Reason reason) {}

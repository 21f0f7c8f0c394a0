/**
 * Finds the open-source projects that a note speaks of: those known by name from the {@link
 * app.lanyard.extract.project.Gazetteer}, and those that the note introduces itself.
 */
package app.lanyard.extract.project;

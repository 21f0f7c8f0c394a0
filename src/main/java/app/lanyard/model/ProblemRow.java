package app.lanyard.model;

import org.jspecify.annotations.Nullable;

/**
 * A problem as shown in a list.
 *
 * @param noteId the note to open, if it made it into the library
 * @param file the file's whole path, to show it in the system's file manager
 */
public record ProblemRow(String sourceName, Problem problem, @Nullable Long noteId, String file) {}

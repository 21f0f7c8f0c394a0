package app.lanyard.extract.project;

/**
 * A part of a {@link Prose} that is set apart.
 *
 * @param start its first position
 * @param end the position after it
 */
record Run(int start, int end) {}

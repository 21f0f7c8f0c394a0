package app.lanyard.extract.text;

/**
 * A part of a {@link Prose} that is set apart.
 *
 * @param start its first position
 * @param end the position after it
 */
public record Run(int start, int end) {}

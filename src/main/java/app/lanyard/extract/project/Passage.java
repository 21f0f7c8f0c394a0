package app.lanyard.extract.project;

/**
 * A paragraph, heading, item or cell of a {@link Prose}.
 *
 * @param start its first position
 * @param end the position after it
 * @param line the line of the file that it starts in, counted from 1
 * @param item whether it is the first text of a list's item
 */
record Passage(int start, int end, int line, boolean item) {}

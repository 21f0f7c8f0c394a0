package app.lanyard.extract.project;

/**
 * A link of a {@link Prose}.
 *
 * @param start the first position of its label
 * @param end the position after its label
 */
record ProseLink(int start, int end, String url) {}

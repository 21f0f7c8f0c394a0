package app.lanyard.search;

import java.util.List;

/**
 * A run of a query that belongs together.
 *
 * @param start where it begins, in UTF-16 units
 * @param end where it ends, exclusive
 * @param minuses how many of them it begins with
 * @param name what stands before the colon; empty if there is no colon
 * @param parts the values after the colon, or one word or phrase
 */
record Token(int start, int end, int minuses, String name, List<Part> parts) {

  boolean excluded() {
    return minuses > 0;
  }

  /** Whether it is a word and nothing else. */
  boolean isBareWord() {
    return name.isEmpty() && minuses == 0 && parts.size() == 1 && !parts.getFirst().quoted();
  }
}

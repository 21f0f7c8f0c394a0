package app.lanyard.markdown.syntax;

/**
 * Finds tables so wide that a few rows of them would fill the memory: each row is filled up to the
 * columns of the first.
 */
final class TableGuard {

  static final int MAX_COLUMNS = 500;

  private TableGuard() {}

  /**
   * @throws IllegalArgumentException if there is such a table
   */
  static void check(String text) {
    int columns = 0;
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '|' -> columns++;
        case '-', ':', ' ', '\t', '>' -> {
          // The rest of a delimiter row.
        }
        default -> columns = 0;
      }
      if (columns > MAX_COLUMNS) {
        throw new IllegalArgumentException("A table has more than " + MAX_COLUMNS + " columns");
      }
    }
  }
}

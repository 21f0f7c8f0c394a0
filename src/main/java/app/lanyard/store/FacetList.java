package app.lanyard.store;

/**
 * The values that a talk has, as one text of the index: a number for each, with its facet in it.
 */
final class FacetList {

  private static final int FACETS = 16;

  private FacetList() {}

  static int[] numbers(String list) {
    var numbers = new int[1 + (int) list.chars().filter(letter -> letter == ' ').count()];
    int at = 0;
    for (int i = 0; i < list.length(); i++) {
      char digit = list.charAt(i);
      if (digit == ' ') {
        at++;
      } else {
        numbers[at] = 10 * numbers[at] + digit - '0';
      }
    }
    return numbers;
  }

  /** The value that a number stands for. */
  static int value(int number) {
    return number / FACETS;
  }

  /** The facet of that value. */
  static int facet(int number) {
    return number % FACETS;
  }
}

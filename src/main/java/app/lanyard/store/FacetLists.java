package app.lanyard.store;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * The values of many talks, as the index has them: for each talk a list of numbers, each of which
 * stands for a value and its facet. All lists are read as one text, since a row for each would take
 * three times as long.
 */
final class FacetLists {

  /** Put around a column with lists, it makes one text of them all. */
  static final String ALL = "group_concat(%s, ';')";

  private static final char AFTER_LIST = ';';
  private static final int FACETS = 16;

  private final String text;
  private int[] numbers = new int[64];
  private int size;

  private FacetLists(String text) {
    this.text = text;
  }

  /**
   * Hands on one list after the other.
   *
   * @param query asks for {@code lists} alone
   */
  static void each(Database database, SqlQuery query, Consumer<int[]> consumer) {
    database.each(
        query.sql(),
        row -> {
          String text = row.textOrNull("lists");
          if (text != null) {
            new FacetLists(text).each(consumer);
          }
        },
        query.parameters().toArray());
  }

  /** The value that a number stands for. */
  static int value(int number) {
    return number / FACETS;
  }

  /** The facet of that value. */
  static int facet(int number) {
    return number % FACETS;
  }

  private void each(Consumer<int[]> consumer) {
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter >= '0' && letter <= '9') {
        number = 10 * number + letter - '0';
      } else {
        add(number);
        number = 0;
        if (letter == AFTER_LIST) {
          handOn(consumer);
        }
      }
    }
    add(number);
    handOn(consumer);
  }

  private void add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    numbers[size++] = number;
  }

  private void handOn(Consumer<int[]> consumer) {
    consumer.accept(Arrays.copyOf(numbers, size));
    size = 0;
  }
}

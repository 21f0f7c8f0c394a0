package app.lanyard.extract.date;

/**
 * A date in a text.
 *
 * @param start its first position
 * @param end the position after its last
 */
public record DateMatch(int start, int end, WrittenDate date) {

  int length() {
    return end - start;
  }
}

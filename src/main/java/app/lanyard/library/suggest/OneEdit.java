package app.lanyard.library.suggest;

/** Tells whether two words differ by one slip of the hand. */
final class OneEdit {

  private OneEdit() {}

  /** Whether one letter more, less, or another, or two neighbours swapped, makes one the other. */
  static boolean apart(String one, String other) {
    if (one.equals(other) || Math.abs(one.length() - other.length()) > 1) {
      return false;
    }
    int start = 0;
    int shorter = Math.min(one.length(), other.length());
    while (start < shorter && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    if (one.length() > other.length()) {
      return one.substring(start + 1).equals(other.substring(start));
    }
    if (one.length() < other.length()) {
      return one.substring(start).equals(other.substring(start + 1));
    }
    return one.substring(start + 1).equals(other.substring(start + 1))
        || swapped(one, other, start);
  }

  private static boolean swapped(String one, String other, int at) {
    return at + 1 < one.length()
        && one.charAt(at) == other.charAt(at + 1)
        && one.charAt(at + 1) == other.charAt(at)
        && one.substring(at + 2).equals(other.substring(at + 2));
  }
}

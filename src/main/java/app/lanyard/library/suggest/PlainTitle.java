package app.lanyard.library.suggest;

/**
 * A title's letters and digits alone, in lower case.
 *
 * @param digits the numbers in it: "Part 1" and "Part 2" are never nearly the same
 */
record PlainTitle(String letters, String digits) {

  private static final int LONG_ENOUGH = 15;

  static PlainTitle of(String title) {
    var letters = new StringBuilder(title.length());
    var digits = new StringBuilder();
    title
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(
            character -> {
              letters.appendCodePoint(character);
              if (Character.isDigit(character)) {
                digits.appendCodePoint(character);
              }
            });
    return new PlainTitle(letters.toString(), digits.toString());
  }

  /** Whether one is the other with a slip of the hand, or without its second half. */
  boolean isNearly(PlainTitle other) {
    boolean longEnough = Math.min(letters.length(), other.letters.length()) >= LONG_ENOUGH;
    return longEnough
        && digits.equals(other.digits)
        && (letters.startsWith(other.letters)
            || other.letters.startsWith(letters)
            || OneEdit.apart(letters, other.letters));
  }
}

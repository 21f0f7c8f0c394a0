package app.lanyard.extract.project;

/** Compares names as they are written in texts and in addresses. */
final class Labels {

  private Labels() {}

  /** The letters and digits alone, in lower case. */
  static String letters(String label) {
    var letters = new StringBuilder(label.length());
    label
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}

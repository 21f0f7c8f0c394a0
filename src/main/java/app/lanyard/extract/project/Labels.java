package app.lanyard.extract.project;

/** Compares names as they are written in texts and in addresses. */
final class Labels {

  private Labels() {}

  /** The letters and digits alone, in lower case. */
  static String letters(String label) {
    var letters = new StringBuilder(label.length());
    for (int i = 0; i < label.length(); ) {
      int codePoint = label.codePointAt(i);
      if (Character.isLetterOrDigit(codePoint)) {
        letters.appendCodePoint(Character.toLowerCase(codePoint));
      }
      i += Character.charCount(codePoint);
    }
    return letters.toString();
  }
}

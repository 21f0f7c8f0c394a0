package app.lanyard.extract.project;

/** Compares names as they are written in texts and in addresses. */
final class Labels {

  private Labels() {}

  /** Whether a part of a text begins with a name, leaving out all but letters and digits. */
  static boolean begin(String text, int start, int end, String name) {
    int at = start;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        while (at < end && !Character.isLetterOrDigit(text.charAt(at))) {
          at++;
        }
        if (at == end || Character.toLowerCase(text.charAt(at)) != Character.toLowerCase(c)) {
          return false;
        }
        at++;
      }
    }
    return true;
  }

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

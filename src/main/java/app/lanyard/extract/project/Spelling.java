package app.lanyard.extract.project;

/**
 * One way to write the name of a project.
 *
 * @param text the name as its project writes it
 */
record Spelling(String text, NameMatch match, KnownProject project) {

  /** Whether it has no capital. */
  boolean isSmall() {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the text at a position is spelled just so, but for line breaks between its words. */
  boolean isAt(CharSequence note, int start) {
    for (int i = 0; i < text.length(); i++) {
      char found = Letters.spaced(note.charAt(start + i));
      if (found != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}

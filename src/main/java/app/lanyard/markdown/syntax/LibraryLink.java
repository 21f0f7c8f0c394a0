package app.lanyard.markdown.syntax;

/** Links to notes by their name, which has no path: {@code note:NAME}. */
public final class LibraryLink {

  /** The scheme of a link inside the library. */
  public static final String SCHEME = "note:";

  private LibraryLink() {}

  static String toNote(String name) {
    return SCHEME + name.strip();
  }
}

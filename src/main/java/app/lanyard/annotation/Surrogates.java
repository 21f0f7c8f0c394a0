package app.lanyard.annotation;

/** The pairs of UTF-16 units that are one character. */
final class Surrogates {

  private Surrogates() {}

  /** Whether a position is between the two units of a pair. */
  static boolean cut(CharSequence text, int position) {
    return position > 0
        && position < text.length()
        && Character.isSurrogatePair(text.charAt(position - 1), text.charAt(position));
  }
}

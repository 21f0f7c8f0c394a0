package app.lanyard.source;

/** Tells what has a place in text from what has not. */
final class Controls {

  private Controls() {}

  /** Whether a byte or character is a control character that text does not hold. */
  static boolean isForeign(int character) {
    return switch (character) {
      case '\b', '\t', '\n', '\f', '\r', 0x1B -> false;
      default -> character >= 0 && character < ' ';
    };
  }

  /** Whether a code point is an assigned character that text may hold. */
  static boolean isText(int codePoint) {
    int type = Character.getType(codePoint);
    return !isForeign(codePoint)
        && type != Character.UNASSIGNED
        && type != Character.PRIVATE_USE
        && type != Character.SURROGATE;
  }
}

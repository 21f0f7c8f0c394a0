package app.lanyard.source;

/**
 * Tells words in an alphabet of its own, as of Greek or Cyrillic, from Latin words with some
 * letters beyond ASCII, while the encoding is not known yet. In the first a word is made of bytes
 * above 127 alone; in the second, such as "Köln", they stand among ASCII letters.
 */
final class LetterMix {

  private LetterMix() {}

  /** Whether most of the words with bytes above 127 hold no ASCII letter. */
  static boolean hasWordsOfOneAlphabet(byte[] bytes) {
    int pure = 0;
    int mixed = 0;
    boolean high = false;
    boolean ascii = false;
    for (int at = 0; at <= bytes.length; at++) {
      byte value = at < bytes.length ? bytes[at] : (byte) ' ';
      if (value < 0) {
        high = true;
      } else if (isLetter(value)) {
        ascii = true;
      } else {
        pure += high && !ascii ? 1 : 0;
        mixed += high && ascii ? 1 : 0;
        high = false;
        ascii = false;
      }
    }
    return pure > mixed;
  }

  private static boolean isLetter(byte value) {
    return (value >= 'a' && value <= 'z') || (value >= 'A' && value <= 'Z');
  }
}

package app.lanyard.extract.text;

/**
 * Which characters a text has, as a sketch: a text that lacks a character of a word can't hold the
 * word, which need not be searched for then. Texts that have them all may still not hold it.
 *
 * @param bits one for each remainder of a character by 64
 */
public record LetterSet(long bits) {

  public static LetterSet of(String text) {
    long bits = 0;
    for (int i = 0; i < text.length(); i++) {
      bits |= 1L << (text.charAt(i) & 63);
    }
    return new LetterSet(bits);
  }

  /** Whether a text of these characters can hold one of those. */
  public boolean mayHold(LetterSet other) {
    return (other.bits & ~bits) == 0;
  }
}

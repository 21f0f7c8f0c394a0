package app.lanyard.extract.text;

import java.util.Collection;

/**
 * Which words a set has, as a sketch: most words that it lacks are told by their hash alone, which
 * whoever reads a text works out letter by letter on the way to the word's end. A word that the
 * sketch may hold is to be looked up in the set; one that it does not hold is never in the set.
 */
public final class WordSketch {

  /** The hash of no letters. */
  public static final int EMPTY = 1;

  private static final int BITS_FOR_WORD = 32;

  private final long[] bits;

  private WordSketch(int words) {
    bits = new long[Integer.highestOneBit(Math.max(64, words * BITS_FOR_WORD)) / 64];
  }

  public static WordSketch of(Collection<String> words) {
    var sketch = new WordSketch(words.size());
    words.forEach(sketch::add);
    return sketch;
  }

  /** The hash of a word that goes on with a letter. */
  public static int hash(int hash, char letter) {
    return 31 * hash + letter;
  }

  /**
   * @param hash that of all letters of a word, in the case that the set's words are in
   */
  public boolean mayHold(int hash) {
    int bit = bit(hash);
    return (bits[bit >>> 6] >>> bit & 1) != 0;
  }

  /** The hash of a whole word. */
  public static int hash(String word) {
    int hash = EMPTY;
    for (int i = 0; i < word.length(); i++) {
      hash = hash(hash, word.charAt(i));
    }
    return hash;
  }

  private void add(String word) {
    int hash = hash(word);
    int bit = bit(hash);
    bits[bit >>> 6] |= 1L << bit;
  }

  private int bit(int hash) {
    return (hash ^ (hash >>> 15)) & (bits.length * 64 - 1);
  }
}

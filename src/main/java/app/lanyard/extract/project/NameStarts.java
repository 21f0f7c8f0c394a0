package app.lanyard.extract.project;

import app.lanyard.extract.text.WordSketch;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The first words of names, folded, with where each leads in a {@link NameTrie}. Asked in place and
 * with the hash that a reader works out on the way to the word's end; most words of a text are none
 * of them, which a {@link WordSketch} tells.
 */
final class NameStarts {

  private final WordSketch sketch;
  private final @Nullable String[] words;
  private final int[] hashes;
  private final int[] nodes;

  /**
   * @param nodes where each word leads
   */
  NameStarts(Map<String, Integer> nodes) {
    this.sketch = WordSketch.of(nodes.keySet());
    this.words = new @Nullable String[Integer.highestOneBit(Math.max(1, nodes.size())) * 4];
    this.hashes = new int[words.length];
    this.nodes = new int[words.length];
    nodes.forEach(this::put);
  }

  private void put(String word, int node) {
    int hash = WordSketch.hash(word);
    int slot = slot(word, 0, word.length(), hash);
    words[slot] = word;
    hashes[slot] = hash;
    nodes[slot] = node;
  }

  /**
   * Where a word of a text leads; 0 if it is none of these.
   *
   * @param hash of the word's folded letters, as {@link WordSketch#hash}
   */
  int node(String text, int start, int end, int hash) {
    return sketch.mayHold(hash) ? nodes[slot(text, start, end, hash)] : 0;
  }

  /** The slot that holds the word, or that would. */
  private int slot(String text, int start, int end, int hash) {
    int slot = first(hash);
    String word = words[slot];
    while (word != null && !(hashes[slot] == hash && isSame(word, text, start, end))) {
      slot = (slot + 1) & (words.length - 1);
      word = words[slot];
    }
    return slot;
  }

  private int first(int hash) {
    return (hash ^ (hash >>> 15)) & (words.length - 1);
  }

  private static boolean isSame(String word, String text, int start, int end) {
    if (word.length() != end - start) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != Letters.fold(text.charAt(start + i))) {
        return false;
      }
    }
    return true;
  }
}

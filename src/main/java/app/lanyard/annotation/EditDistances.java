package app.lanyard.annotation;

import java.util.Arrays;

/**
 * How many characters must be changed, added or left out to make a pattern of a part of a text, for
 * all parts at once: the bit-parallel search of G. Myers, "A fast bit-vector algorithm for
 * approximate string matching based on dynamic programming" (Journal of the ACM 46, 1999), with
 * blocks of 64 rows. Its memory is used again by each search, so it is for one thread.
 */
final class EditDistances {

  private static final int WORD = 64;

  private final FoldedText text;
  private final short[] rows = new short[Character.MAX_VALUE + 1];
  private long[] masks = new long[0];
  private long[] up = new long[0];
  private long[] down = new long[0];

  EditDistances(FoldedText text) {
    this.text = text;
  }

  /**
   * The least distances of a pattern from any part that ends at each of the positions.
   *
   * @return one for each position from the first to the one after the last
   */
  int[] endingAt(String pattern, int from, int to) {
    return distances(pattern, from, to, 1, true);
  }

  /** The least distances of a pattern from any part that begins at each of the positions. */
  int[] startingAt(String pattern, int from, int to) {
    return reversed(distances(pattern, to - 1, from - 1, -1, true));
  }

  /** The distances of a pattern from the parts between each of the positions and the last. */
  int[] upTo(String pattern, int from, int to) {
    return reversed(distances(pattern, to - 1, from - 1, -1, false));
  }

  private int[] distances(String pattern, int first, int stop, int step, boolean anywhere) {
    int[] distances = new int[Math.abs(stop - first) + 1];
    if (pattern.isEmpty()) {
      return distances;
    }
    int blocks = Math.ceilDiv(pattern.length(), WORD);
    prepare(pattern, blocks, step < 0);
    distances[0] = pattern.length();
    int atTop = anywhere ? 0 : 1;
    if (blocks == 1) {
      fillFromOneBlock(distances, pattern.length() - 1, first, step, atTop);
    } else {
      int lastBit = (pattern.length() - 1) % WORD;
      for (int column = 1, i = first; i != stop; column++, i += step) {
        int change = advanceAll(rows[text.charAt(i)] * blocks, blocks, atTop, lastBit);
        distances[column] = distances[column - 1] + change;
      }
    }
    release(pattern);
    return distances;
  }

  /** Most contexts and quotes fit in one block, which can be kept out of memory. */
  private void fillFromOneBlock(int[] distances, int lastBit, int first, int step, int atTop) {
    long pv = -1;
    long mv = 0;
    int i = first;
    int distance = distances[0];
    for (int column = 1; column < distances.length; column++) {
      long equal = masks[rows[text.charAt(i)]];
      long vertical = equal | mv;
      long horizontal = (((equal & pv) + pv) ^ pv) | equal;
      long ph = mv | ~(horizontal | pv);
      long mh = pv & horizontal;
      distance += (int) ((ph >>> lastBit) & 1) - (int) ((mh >>> lastBit) & 1);
      distances[column] = distance;
      ph = (ph << 1) | atTop;
      mh <<= 1;
      pv = mh | ~(vertical | ph);
      mv = ph & vertical;
      i += step;
    }
  }

  private int advanceAll(int mask, int blocks, int atTop, int lastBit) {
    int change = atTop;
    for (int block = 0; block < blocks; block++) {
      int bit = block == blocks - 1 ? lastBit : WORD - 1;
      change = advance(masks[mask + block], block, change, bit);
    }
    return change;
  }

  /** Takes one block a column further, and tells how the distance changes in one of its rows. */
  private int advance(long mask, int block, int change, int bit) {
    long pv = up[block];
    long mv = down[block];
    long equal = change < 0 ? mask | 1 : mask;
    long vertical = mask | mv;
    long horizontal = (((equal & pv) + pv) ^ pv) | equal;
    long ph = mv | ~(horizontal | pv);
    long mh = pv & horizontal;
    int out = (int) ((ph >>> bit) & 1) - (int) ((mh >>> bit) & 1);
    ph = (ph << 1) | (change > 0 ? 1 : 0);
    mh = (mh << 1) | (change < 0 ? 1 : 0);
    up[block] = mh | ~(vertical | ph);
    down[block] = ph & vertical;
    return out;
  }

  private void prepare(String pattern, int blocks, boolean backwards) {
    int needed = (pattern.length() + 1) * blocks;
    if (masks.length < needed) {
      masks = new long[needed];
    }
    if (up.length < blocks) {
      up = new long[blocks];
      down = new long[blocks];
    }
    Arrays.fill(up, 0, blocks, -1L);
    Arrays.fill(down, 0, blocks, 0);
    Arrays.fill(masks, 0, blocks, 0);
    short used = 0;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(backwards ? pattern.length() - 1 - i : i);
      if (rows[c] == 0) {
        rows[c] = ++used;
        Arrays.fill(masks, used * blocks, (used + 1) * blocks, 0);
      }
      masks[rows[c] * blocks + i / WORD] |= 1L << (i % WORD);
    }
  }

  private void release(String pattern) {
    for (int i = 0; i < pattern.length(); i++) {
      rows[pattern.charAt(i)] = 0;
    }
  }

  private static int[] reversed(int[] distances) {
    for (int i = 0, j = distances.length - 1; i < j; i++, j--) {
      int swapped = distances[i];
      distances[i] = distances[j];
      distances[j] = swapped;
    }
    return distances;
  }
}

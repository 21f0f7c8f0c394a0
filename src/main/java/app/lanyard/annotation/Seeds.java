package app.lanyard.annotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The short character sequences of a text. Where many of a quote's are, in the same order and at
 * the same distances, something like it is: only there is it worth to look closer. For one thread.
 */
final class Seeds {

  /**
   * Where a pattern may begin.
   *
   * @param votes how many of its sequences speak for it
   */
  record Place(int start, int votes) {}

  private static final int SIZE = 4;
  private static final int BITS = 15;
  private static final int COMMON = 40;
  private static final int FEW = 2;
  private static final int BAND_BITS = 5;
  private static final int MOST_SCANNED = 64;
  private static final int MOST_SEEDS = 1024;

  private final FoldedText text;
  private final int[] starts = new int[(1 << BITS) + 1];
  private final int[] positions;
  private int[] votes = new int[0];

  Seeds(FoldedText text) {
    this.text = text;
    int count = Math.max(0, text.length() - SIZE + 1);
    positions = new int[count];
    for (int i = 0; i < count; i++) {
      starts[hash(text.text(), i)]++;
    }
    for (int i = 0, before = 0; i < starts.length; i++) {
      before += starts[i];
      starts[i] = before;
    }
    for (int i = count - 1; i >= 0; i--) {
      positions[--starts[hash(text.text(), i)]] = i;
    }
  }

  /** Where a pattern is, to the character, in order; the first of many if it is very short. */
  List<Integer> occurrences(String pattern) {
    return pattern.length() < SIZE ? scanned(pattern) : lookedUp(pattern);
  }

  private List<Integer> scanned(String pattern) {
    List<Integer> found = new ArrayList<>();
    for (int at = text.text().indexOf(pattern); at >= 0 && found.size() < MOST_SCANNED; ) {
      found.add(at);
      at = text.text().indexOf(pattern, at + 1);
    }
    return found;
  }

  /** By its rarest sequence. */
  private List<Integer> lookedUp(String pattern) {
    int rarest = 0;
    int fewest = Integer.MAX_VALUE;
    for (int i = 0; i + SIZE <= pattern.length() && fewest > FEW; i++) {
      int hash = hash(pattern, i);
      int count = starts[hash + 1] - starts[hash];
      if (count < fewest) {
        fewest = count;
        rarest = i;
      }
    }
    int hash = hash(pattern, rarest);
    List<Integer> found = new ArrayList<>();
    for (int k = starts[hash]; k < starts[hash + 1]; k++) {
      int at = positions[k] - rarest;
      if (text.text().startsWith(pattern, at)) {
        found.add(at);
      }
    }
    return found;
  }

  /**
   * Where a pattern may begin, the best place first. They are right to about 64 characters, and may
   * lie before the text.
   *
   * @param apart how far they must be from each other
   */
  List<Place> places(String pattern, int most, int apart) {
    int bands = ((text.length() + pattern.length()) >> BAND_BITS) + 2;
    if (votes.length < bands) {
      votes = new int[bands];
    }
    Arrays.fill(votes, 0, bands, 0);
    vote(pattern);
    int fewest = Math.max(2, pattern.length() / 16);
    List<Place> places = new ArrayList<>();
    for (int best = best(bands, fewest); best >= 0; best = best(bands, fewest)) {
      int found = votes[best] + votes[best + 1];
      places.add(new Place((best << BAND_BITS) - pattern.length(), found));
      if (places.size() == most) {
        break;
      }
      fewest = Math.max(fewest, places.getFirst().votes() / 5);
      int around = apart >> BAND_BITS;
      Arrays.fill(votes, Math.max(0, best - around), Math.min(bands, best + around + 2), 0);
    }
    return places;
  }

  private void vote(String pattern) {
    int step = 1 + pattern.length() / MOST_SEEDS;
    for (int i = 0; i + SIZE <= pattern.length(); i += step) {
      int hash = hash(pattern, i);
      int from = starts[hash];
      int to = starts[hash + 1];
      if (to - from <= COMMON) {
        for (int k = from; k < to; k++) {
          votes[(positions[k] - i + pattern.length()) >> BAND_BITS]++;
        }
      }
    }
  }

  /** The band with the most votes, counted with the next one; -1 if none has more than so many. */
  private int best(int bands, int fewest) {
    int best = -1;
    int most = fewest;
    for (int i = 0; i + 1 < bands; i++) {
      int sum = votes[i] + votes[i + 1];
      if (sum > most) {
        most = sum;
        best = i;
      }
    }
    return best;
  }

  private static int hash(String text, int at) {
    int hash = text.charAt(at);
    for (int i = 1; i < SIZE; i++) {
      hash = hash * 0x9E3779B1 + text.charAt(at + i);
    }
    return (hash * 0x85EBCA6B) >>> (Integer.SIZE - BITS);
  }
}

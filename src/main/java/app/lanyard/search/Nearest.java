package app.lanyard.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what a slip of the keys was meant to be. */
final class Nearest {

  private static final int SHORT = 4;

  private Nearest() {}

  /**
   * The known word that is nearest: at most two letters away, one if the word is short, where two
   * that are swapped count for one. Nothing if none is that near.
   */
  static Optional<String> to(String typed, Collection<String> known) {
    int limit = typed.length() <= SHORT ? 1 : 2;
    return known.stream()
        .filter(word -> distance(typed, word) <= limit)
        .min(Comparator.comparingInt(word -> distance(typed, word)));
  }

  /** The optimal string alignment distance. */
  private static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int step(int[][] cost, String a, String b, int i, int j) {
    int changed = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int best = Math.min(changed, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}

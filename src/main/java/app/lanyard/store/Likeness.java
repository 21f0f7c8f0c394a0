package app.lanyard.store;

import java.util.HashMap;
import java.util.Map;

/**
 * How much two texts have in common, by the Sørensen–Dice coefficient of their pairs of letters.
 */
final class Likeness {

  private Likeness() {}

  /** From 0 for nothing to 1 for the same. */
  static double of(String one, String other) {
    if (one.equals(other)) {
      return 1;
    }
    int pairs = Math.max(0, one.length() - 1) + Math.max(0, other.length() - 1);
    return pairs == 0 ? 0 : 2.0 * common(one, other) / pairs;
  }

  private static int common(String one, String other) {
    Map<String, Integer> left = new HashMap<>();
    for (int i = 0; i + 1 < one.length(); i++) {
      left.merge(one.substring(i, i + 2), 1, Integer::sum);
    }
    int common = 0;
    for (int i = 0; i + 1 < other.length(); i++) {
      if (left.merge(other.substring(i, i + 2), -1, Integer::sum) >= 0) {
        common++;
      }
    }
    return common;
  }
}

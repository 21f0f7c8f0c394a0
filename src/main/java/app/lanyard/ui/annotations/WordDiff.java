package app.lanyard.ui.annotations;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What became of a text, word by word: the longest common subsequence of the words of both, by
 * dynamic programming. Texts that are too long for it are told as one that went and one that came.
 */
final class WordDiff {

  private static final int MOST_WORDS = 600;

  private static final Pattern WORDS = Pattern.compile("(?<=\\s)(?=\\S)|(?<=\\p{IsHan})");

  private WordDiff() {}

  enum Fate {
    KEPT,
    GONE,
    NEW
  }

  /** Some words in a row with the same fate. */
  record Piece(String text, Fate fate) {}

  static List<Piece> between(String before, String after) {
    List<String> old = words(before);
    List<String> now = words(after);
    if (old.size() > MOST_WORDS || now.size() > MOST_WORDS) {
      return List.of(new Piece(before, Fate.GONE), new Piece(after, Fate.NEW));
    }
    return pieces(old, now, commonLengths(old, now));
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(WORDS.split(text));
  }

  /** How many words the rests of both from each pair of places on have in common. */
  private static int[][] commonLengths(List<String> old, List<String> now) {
    int[][] lengths = new int[old.size() + 1][now.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = now.size() - 1; j >= 0; j--) {
        lengths[i][j] =
            isSame(old.get(i), now.get(j))
                ? lengths[i + 1][j + 1] + 1
                : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
      }
    }
    return lengths;
  }

  private static boolean isSame(String one, String other) {
    return one.strip().equals(other.strip());
  }

  private static List<Piece> pieces(List<String> old, List<String> now, int[][] lengths) {
    var pieces = new ArrayList<Piece>();
    int i = 0;
    int j = 0;
    while (i < old.size() || j < now.size()) {
      if (i < old.size() && j < now.size() && isSame(old.get(i), now.get(j))) {
        add(pieces, now.get(j), Fate.KEPT);
        i++;
        j++;
      } else if (j == now.size() || (i < old.size() && lengths[i + 1][j] >= lengths[i][j + 1])) {
        add(pieces, old.get(i), Fate.GONE);
        i++;
      } else {
        add(pieces, now.get(j), Fate.NEW);
        j++;
      }
    }
    return pieces;
  }

  private static void add(List<Piece> pieces, String word, Fate fate) {
    if (!pieces.isEmpty() && pieces.getLast().fate() == fate) {
      pieces.set(pieces.size() - 1, new Piece(pieces.getLast().text() + word, fate));
    } else {
      pieces.add(new Piece(word, fate));
    }
  }
}

package app.lanyard.store;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells a title that was changed from that of another talk. Words may have come, or gone, or be
 * written otherwise; a word or a number in the place of another makes another talk of it, as do the
 * parts of a series.
 */
final class TitleChange {

  private static final double LEAST_LIKENESS = 0.5;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  private TitleChange() {}

  /**
   * @param before a folded title
   * @param now another one
   */
  static boolean isLikely(String before, String now) {
    if (Likeness.of(before, now) < LEAST_LIKENESS) {
      return false;
    }
    Set<String> gone = words(before);
    Set<String> come = words(now);
    Set<String> kept = new HashSet<>(gone);
    kept.retainAll(come);
    gone.removeAll(kept);
    come.removeAll(kept);
    if (hasNumber(gone) || hasNumber(come)) {
      return false;
    }
    return gone.isEmpty()
        || come.isEmpty()
        || gone.stream().allMatch(word -> come.stream().anyMatch(other -> isSame(word, other)));
  }

  private static Set<String> words(String title) {
    return WORD.matcher(title)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static boolean hasNumber(Set<String> words) {
    return words.stream().anyMatch(word -> word.codePoints().anyMatch(Character::isDigit));
  }

  /** The same word written otherwise. */
  private static boolean isSame(String word, String other) {
    return Likeness.of(word, other) >= LEAST_LIKENESS
        || word.startsWith(other)
        || other.startsWith(word);
  }
}

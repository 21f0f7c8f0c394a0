package app.lanyard.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells the headings whose siblings are talks for the most part; where nearly all headings on a
 * level of the note are, one that is a talk is enough of them.
 */
final class HeadingSiblings {

  private static final int FEWEST_TALKS = 3;
  private static final int FEWEST_OF_LEVEL = 6;

  private final Map<HeadingCandidate.Place, Count> counts = new HashMap<>();
  private final Map<Integer, Count> levels = new HashMap<>();

  private static final class Count {
    private int titles;
    private int all;

    private void add(HeadingCandidate candidate) {
      titles += candidate.isTitle() ? 1 : 0;
      all++;
    }
  }

  private HeadingSiblings() {}

  /** The headings that are no talks yet and stand among talks. */
  static List<HeadingCandidate> amongTalks(List<HeadingCandidate> candidates) {
    if (!areEnough(candidates)) {
      return List.of();
    }
    var siblings = new HeadingSiblings();
    for (HeadingCandidate candidate : candidates) {
      if (!candidate.isNoTalk()) {
        siblings.count(candidate);
      }
    }
    return candidates.stream()
        .filter(candidate -> !candidate.isTalk() && siblings.areTalks(candidate))
        .toList();
  }

  private static boolean areEnough(List<HeadingCandidate> candidates) {
    int talks = 0;
    for (HeadingCandidate candidate : candidates) {
      talks += candidate.isTalk() ? 1 : 0;
    }
    return talks >= FEWEST_TALKS;
  }

  private void count(HeadingCandidate candidate) {
    counts.computeIfAbsent(candidate.place(), _ -> new Count()).add(candidate);
    levels.computeIfAbsent(candidate.place().level(), _ -> new Count()).add(candidate);
  }

  private boolean areTalks(HeadingCandidate candidate) {
    Count count = counts.get(candidate.place());
    Count level = levels.get(candidate.place().level());
    if (count == null || level == null) {
      return false;
    }
    return (count.titles >= FEWEST_TALKS && count.titles * 2 > count.all)
        || (count.titles > 0
            && level.titles >= FEWEST_OF_LEVEL
            && level.titles * 5 > level.all * 4);
  }
}

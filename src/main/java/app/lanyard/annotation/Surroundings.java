package app.lanyard.annotation;

import app.lanyard.annotation.Candidate.Side;

/** Compares what is around a part of the text with what was around a quote. */
final class Surroundings {

  /** How far off a context may have been pushed by what was written in between. */
  private static final int REACH = 256;

  /** How many characters may have been added to a context that is still beside the quote. */
  private static final int NEAR = 24;

  /** How alike two texts are that have nothing to do with each other. */
  private static final double CHANCE = 0.4;

  /** What a context is worth that is near, but no longer beside the quote. */
  private static final double PUSHED_OFF = 0.8;

  private static final double HALF = 0.5;

  /** A quote of as many characters says as much as its context, a shorter one less. */
  private static final double TELLING = 24;

  private final FoldedText text;
  private final EditDistances distances;

  Surroundings(FoldedText text, EditDistances distances) {
    this.text = text;
    this.distances = distances;
  }

  Candidate compare(FoldedQuote sought, int start, int end, double quote) {
    Side before = before(sought.prefix(), start);
    Side after = after(sought.suffix(), end);
    double sum =
        before.likeness() * sought.prefix().length() + after.likeness() * sought.suffix().length();
    double context = sum / Math.max(1, sought.contextLength());
    double weight = Math.min(HALF, sought.length() / (sought.length() + TELLING));
    double score = weight * quote + (1 - weight) * context;
    return new Candidate(start, end, quote, before, after, context, score);
  }

  private Side before(String prefix, int start) {
    if (prefix.isEmpty()) {
      return new Side(0, 0, 0);
    }
    if (text.text().startsWith(prefix, start - prefix.length())) {
      return new Side(1, 1, 0);
    }
    int near = Math.max(0, start - prefix.length() - NEAR);
    int[] beside = distances.endingAt(prefix, near, start);
    Side side = side(prefix.length(), beside[beside.length - 1], beside);
    return side.likeness() >= PUSHED_OFF
        ? side
        : side(
            prefix.length(),
            side.edits(),
            distances.endingAt(prefix, Math.max(0, start - REACH), start));
  }

  private Side after(String suffix, int end) {
    if (suffix.isEmpty()) {
      return new Side(0, 0, 0);
    }
    if (text.text().startsWith(suffix, end)) {
      return new Side(1, 1, 0);
    }
    int near = Math.min(text.length(), end + suffix.length() + NEAR);
    int[] beside = distances.startingAt(suffix, end, near);
    Side side = side(suffix.length(), beside[0], beside);
    return side.likeness() >= PUSHED_OFF
        ? side
        : side(
            suffix.length(),
            side.edits(),
            distances.startingAt(suffix, end, Math.min(text.length(), end + REACH)));
  }

  /** How many characters of a context are the same right before a position. */
  int sameBefore(String prefix, int start) {
    int same = 0;
    int most = Math.min(prefix.length(), start);
    while (same < most
        && prefix.charAt(prefix.length() - 1 - same) == text.charAt(start - 1 - same)) {
      same++;
    }
    return same;
  }

  /** How many characters of a context are the same right after a position. */
  int sameAfter(String suffix, int end) {
    int same = 0;
    int most = Math.min(suffix.length(), text.length() - end);
    while (same < most && suffix.charAt(same) == text.charAt(end + same)) {
      same++;
    }
    return same;
  }

  private static Side side(int length, int edits, int[] around) {
    int nearest = length;
    for (int distance : around) {
      nearest = Math.min(nearest, distance);
    }
    double beside = aboveChance(length, edits);
    double near = PUSHED_OFF * aboveChance(length, nearest);
    return new Side(Math.max(beside, near), beside, edits);
  }

  private static double aboveChance(int length, int edits) {
    double alike = 1 - (double) edits / length;
    return Math.max(0, (alike - CHANCE) / (1 - CHANCE));
  }
}

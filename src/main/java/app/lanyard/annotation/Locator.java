package app.lanyard.annotation;

import java.util.ArrayList;
import java.util.List;

/** Finds in a part of the text what is most like a quote between what was around it. */
final class Locator {

  /** Longer quotes are found by as much of their beginning and of their end. */
  private static final int LONG = 512;

  /** The most that a context can speak against a place, so that a lost one doesn't pull. */
  private static final double MOST_OF_CONTEXT = 0.6;

  /** A place this good needs no other one beside it. */
  private static final double SURE = 0.85;

  private final FoldedText text;
  private final EditDistances distances;
  private final Surroundings surroundings;

  Locator(FoldedText text, EditDistances distances, Surroundings surroundings) {
    this.text = text;
    this.distances = distances;
    this.surroundings = surroundings;
  }

  /** The most likely place, none if it would be an empty one, and how the context closes. */
  Findings locate(FoldedQuote sought, int from, int to) {
    int[] before = distances.endingAt(sought.prefix(), from, to);
    int[] after = distances.startingAt(sought.suffix(), from, to);
    return new Findings(
        places(sought, from, to, before, after),
        sought.isKnownOnBothSides() ? gap(before, after) : Findings.NO_GAP);
  }

  private List<Candidate> places(FoldedQuote sought, int from, int to, int[] before, int[] after) {
    String exact = sought.exact();
    boolean isLong = exact.length() > LONG;
    String tail = isLong ? exact.substring(exact.length() - LONG) : exact;
    String head = isLong ? exact.substring(0, LONG) : exact;
    int last = least(distances.endingAt(tail, from, to), after, 0, sought.suffix());
    int end = from + last;
    List<Candidate> places = new ArrayList<>();
    if (!isLong) {
      int first = Math.max(from, end - 2 * exact.length() - Quoting.CONTEXT);
      int[] edits = distances.upTo(exact, first, end);
      add(sought, first + least(edits, before, first - from, sought.prefix()), end, places);
      if (!places.isEmpty() && places.getFirst().score() > SURE) {
        return places;
      }
    }
    int wide = least(distances.startingAt(head, from, to), before, 0, sought.prefix());
    add(sought, from + wide, end, places);
    return places;
  }

  private void add(FoldedQuote sought, int first, int last, List<Candidate> places) {
    int start = first;
    int end = last;
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    if (start < end) {
      double quote =
          sought.length() > LONG
              ? ofLong(sought, start, end)
              : likeness(sought.exact(), start, end);
      places.add(surroundings.compare(sought, start, end, quote));
    }
  }

  /** What was added within a quote counts half as much as what is no longer there. */
  private double likeness(String pattern, int start, int end) {
    int length = end - start;
    int edits = distances.upTo(pattern, start, end)[0];
    double alike = 1 - (double) edits / Math.max(pattern.length(), length);
    if (length <= pattern.length()) {
      return alike;
    }
    int lost = edits - (length - pattern.length());
    double kept = 1 - (double) lost / pattern.length();
    return (alike + kept) / 2;
  }

  private double ofLong(FoldedQuote sought, int start, int end) {
    String exact = sought.exact();
    int length = Math.min(LONG, end - start);
    double head = likeness(exact.substring(0, LONG), start, start + length);
    double tail = likeness(exact.substring(exact.length() - LONG), end - length, end);
    double shorter = Math.min(exact.length(), end - start);
    return (head + tail) / 2 * shorter / Math.max(exact.length(), end - start);
  }

  /**
   * Where the edits of a quote and of what was beside it are the fewest together.
   *
   * @param offset how much earlier the edits of what was beside it begin
   */
  private static int least(int[] edits, int[] beside, int offset, String context) {
    int most = (int) (MOST_OF_CONTEXT * context.length());
    int best = 0;
    int fewest = Integer.MAX_VALUE;
    for (int i = 0; i < edits.length; i++) {
      int sum = edits[i] + Math.min(most, beside[offset + i]);
      if (sum < fewest) {
        fewest = sum;
        best = i;
      }
    }
    return best;
  }

  private static int gap(int[] before, int[] after) {
    int fewest = Findings.NO_GAP;
    for (int i = 0; i < before.length; i++) {
      fewest = Math.min(fewest, before[i] + after[i]);
    }
    return fewest;
  }
}

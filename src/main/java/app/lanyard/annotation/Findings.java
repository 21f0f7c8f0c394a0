package app.lanyard.annotation;

import java.util.List;

/**
 * What was found of a quote.
 *
 * @param candidates all that may be it; those that overlap are the same
 * @param gap how many characters differ where what was before it and what was after it are closest
 *     together, as they would be if it was deleted; {@link #NO_GAP} if that is not known
 */
record Findings(List<Candidate> candidates, int gap) {

  static final int NO_GAP = Integer.MAX_VALUE;

  Findings {
    candidates = List.copyOf(candidates);
  }
}

package app.lanyard.annotation;

import app.lanyard.model.annotation.AnchorState;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Chooses among all that may be a quoted part. To show a mark on a lookalike is worse than to ask:
 * so what is not clearly better than the next, or is known by little, is left to the person.
 */
final class Judgement {

  /** What is chosen. */
  record Choice(AnchorState state, Candidate candidate) {}

  private static final double ACCEPTED = 0.65;
  private static final double ASKED = 0.5;

  /** How much better than the next a place must be. */
  private static final double MARGIN = 0.1;

  /** How much better one must be where nothing at all has changed. */
  private static final double LEAST_MARGIN = 0.01;

  /** A quote shorter than this says little by itself. */
  private static final int SHORT = 24;

  /** How much of the context may differ where it has closed over a deleted quote. */
  private static final double CLOSED = 0.15;

  private static final double BESIDE = 0.5;
  private static final double SAME_PLACE = 0.8;
  private static final double LEAST_LIKE = 0.35;
  private static final double LIKE = 0.6;
  private static final double LOST = 0.3;

  private Judgement() {}

  /** The choice; nothing if it is gone. */
  static Optional<Choice> of(FoldedQuote sought, Findings findings, int expected) {
    List<Candidate> ranked =
        findings.candidates().stream()
            .sorted(
                Comparator.comparingDouble(Candidate::score)
                    .reversed()
                    .thenComparingInt(c -> Math.abs(c.start() - expected)))
            .toList();
    if (ranked.isEmpty()) {
      return Optional.empty();
    }
    Candidate best = ranked.getFirst();
    boolean isDeleted = isRatherDeleted(sought, best, findings.gap());
    if (!isDeleted && isClear(ranked) && isCertain(sought, best)) {
      return Optional.of(new Choice(AnchorState.ANCHORED, best));
    }
    boolean ask = isDeleted ? isAlone(sought, best, ranked) : isWorthAsking(sought, best, ranked);
    return ask ? Optional.of(new Choice(AnchorState.REVIEW, best)) : Optional.empty();
  }

  /** Whether what was around the quote is closer together than it is around the candidate. */
  private static boolean isRatherDeleted(FoldedQuote sought, Candidate best, int gap) {
    return gap <= CLOSED * sought.contextLength()
        && gap + Math.min(sought.length(), SHORT) < best.edits();
  }

  private static boolean isClear(List<Candidate> ranked) {
    Candidate best = ranked.getFirst();
    if (!best.isExact() && best.length() >= SHORT && ranked.stream().anyMatch(Candidate::isExact)) {
      return false;
    }
    List<Candidate> others = ranked.stream().filter(c -> !c.overlaps(best)).toList();
    double next = others.isEmpty() ? 0 : others.getFirst().score();
    return best.score() - next >= (best.score() == 1 ? LEAST_MARGIN : MARGIN);
  }

  private static boolean isTelling(FoldedQuote sought, Candidate best) {
    return best.isExact() && sought.length() >= SHORT;
  }

  private static boolean isCertain(FoldedQuote sought, Candidate best) {
    if (best.score() < ACCEPTED || best.quote() < LIKE) {
      return false;
    }
    return isTelling(sought, best)
        || (isBetweenTheSame(sought, best)
            && Math.max(best.before().beside(), best.after().beside()) >= BESIDE);
  }

  /** Whether what is known of both sides is there. */
  private static boolean isBetweenTheSame(FoldedQuote sought, Candidate best) {
    boolean before = sought.prefix().isEmpty() || best.before().likeness() > LOST;
    boolean after = sought.suffix().isEmpty() || best.after().likeness() > LOST;
    return before && after && sought.isKnownByContext();
  }

  private static boolean isWorthAsking(FoldedQuote sought, Candidate best, List<Candidate> ranked) {
    boolean isLike = best.quote() >= LEAST_LIKE || sought.length() < SHORT;
    return (best.score() >= ASKED && isLike) || isAlone(sought, best, ranked);
  }

  /** Whether it is the only part that is exactly the quote, and no mere word. */
  private static boolean isAlone(FoldedQuote sought, Candidate best, List<Candidate> ranked) {
    return best.isExact()
        && (sought.length() >= SHORT
            || Math.max(best.before().beside(), best.after().beside()) >= SAME_PLACE
            || (sought.length() >= SHORT / 2
                && ranked.stream().filter(Candidate::isExact).count() == 1));
  }
}

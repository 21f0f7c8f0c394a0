package app.lanyard.bench.anchor;

import app.lanyard.annotation.Anchor;
import app.lanyard.annotation.Quoting;
import app.lanyard.bench.anchor.MarkedNote.Shown;
import app.lanyard.model.annotation.AnchorState;
import app.lanyard.model.annotation.TextQuote;

/** How the marks of one kind of edit fared. */
public final class Tally {

  private int trials;
  private int exact;
  private int right;
  private int asked;
  private int askedElsewhere;
  private int lost;
  private int wrong;

  /** Counts where a mark was found. */
  public void add(Shown truth, Anchor found, TextQuote quote) {
    trials++;
    boolean there = overlaps(truth, found, quote) || isNoOtherThan(truth, found);
    switch (found.state()) {
      case ANCHORED -> addAnchored(truth, found, there);
      case REVIEW -> addAsked(there);
      case ORPHANED -> addOrphaned(truth);
    }
  }

  private void addAnchored(Shown truth, Anchor found, boolean there) {
    if (!there) {
      wrong++;
      return;
    }
    right++;
    exact += truth.start() == found.start() && truth.end() == found.end() ? 1 : 0;
  }

  private void addAsked(boolean there) {
    asked++;
    askedElsewhere += there ? 0 : 1;
  }

  private void addOrphaned(Shown truth) {
    if (truth.isGone()) {
      right++;
      exact++;
    } else {
      lost++;
    }
  }

  /**
   * Whether it is mostly the same part: half of what is shown, and half of what was marked or of
   * what is left of it. What was added at the very end may be in or out.
   */
  private static boolean overlaps(Shown truth, Anchor found, TextQuote quote) {
    if (truth.isGone() || found.start() < 0) {
      return false;
    }
    int common = Math.min(truth.end(), found.end()) - Math.max(truth.start(), found.start());
    int marked = Math.min(truth.end() - truth.start(), quote.exact().length());
    return 2 * common >= Math.max(marked, found.end() - found.start());
  }

  /** Whether it and all that is around it reads the same, so that nobody could tell them apart. */
  private static boolean isNoOtherThan(Shown truth, Anchor found) {
    if (truth.isGone() || found.start() < 0) {
      return false;
    }
    TextQuote there = Quoting.of(truth.text(), truth.start(), truth.end());
    TextQuote here = Quoting.of(truth.text(), found.start(), found.end());
    return there.exact().equals(here.exact())
        && there.prefix().equals(here.prefix())
        && there.suffix().equals(here.suffix());
  }

  /** Puts the counts of another one to these. */
  public void add(Tally other) {
    trials += other.trials;
    exact += other.exact;
    right += other.right;
    asked += other.asked;
    askedElsewhere += other.askedElsewhere;
    lost += other.lost;
    wrong += other.wrong;
  }

  public double exactly() {
    return percent(exact);
  }

  /** The share that is right or is left to the person. */
  public double kept() {
    return percent(right + asked);
  }

  /** The share that is silently shown on something else. */
  public double elsewhere() {
    return percent(wrong);
  }

  private double percent(int count) {
    return 100.0 * count / Math.max(1, trials);
  }

  /** The head of the lines. */
  public static String head() {
    return "%7s %7s %7s %7s %7s %7s %7s"
        .formatted("marks", "right", "to char", "asked", "(off)", "lost", "wrong");
  }

  @Override
  public String toString() {
    return "%7d %7.2f %7.2f %7.2f %7.2f %7.2f %7.2f"
        .formatted(
            trials,
            percent(right),
            percent(exact),
            percent(asked),
            percent(askedElsewhere),
            percent(lost),
            percent(wrong));
  }

  /** What a procedure found that never asks, in the same terms. */
  public static Anchor anchored(PlainProcedure.Part part) {
    return new Anchor(AnchorState.ANCHORED, part.start(), part.end(), 1);
  }
}

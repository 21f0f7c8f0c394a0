package app.lanyard.annotation;

/**
 * A part of the folded text that may be a quoted one.
 *
 * @param quote how much it is like the quote, from 0 to 1
 * @param before what is before it
 * @param after what is after it
 * @param context how much both together are like what was, weighted by how much is known of them
 * @param score how good it is, from 0 to 1
 */
record Candidate(
    int start, int end, double quote, Side before, Side after, double context, double score) {

  /**
   * What is on one side of it.
   *
   * @param likeness how much it is like what was, from 0 to 1, where it may have been pushed off
   * @param beside the same of what is right beside it
   * @param edits how many characters differ right beside it
   */
  record Side(double likeness, double beside, int edits) {}

  int length() {
    return end - start;
  }

  boolean isExact() {
    return quote == 1;
  }

  /** How many characters around it differ from what was around the quote. */
  int edits() {
    return before.edits() + after.edits();
  }

  boolean overlaps(Candidate other) {
    return start < other.end && other.start < end;
  }
}

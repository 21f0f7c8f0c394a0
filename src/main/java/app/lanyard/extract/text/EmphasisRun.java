package app.lanyard.extract.text;

/**
 * Emphasised text in a {@link RichText}.
 *
 * @param start its first position in the text
 * @param end the position after its last
 * @param strong whether it is strong emphasis (bold)
 */
public record EmphasisRun(int start, int end, boolean strong) {

  /** What of it is in a part of the text, by the positions in that part. */
  EmphasisRun within(int from, int to) {
    return new EmphasisRun(Math.max(start, from) - from, Math.min(end, to) - from, strong);
  }

  EmphasisRun shifted(int by) {
    return new EmphasisRun(start + by, end + by, strong);
  }
}

package app.lanyard.extract.text;

/**
 * A link in a {@link RichText}.
 *
 * @param start the first position of its label in the text
 * @param end the position after its label; the same as {@code start} if it shows only a picture
 */
public record LinkRun(int start, int end, String url) {

  /** Whether anything of its label, or the place of a picture, is in a part of the text. */
  boolean isIn(int from, int to) {
    return start == end ? start >= from && end <= to : start < to && end > from;
  }

  /** What of it is in a part of the text, by the positions in that part. */
  LinkRun within(int from, int to) {
    return start >= from && end <= to
        ? shifted(-from)
        : new LinkRun(Math.max(start, from) - from, Math.min(end, to) - from, url);
  }

  LinkRun shifted(int by) {
    return by == 0 ? this : new LinkRun(start + by, end + by, url);
  }
}

package app.lanyard.extract.text;

/**
 * A link in a {@link RichText}.
 *
 * @param start the first position of its label in the text
 * @param end the position after its label; the same as {@code start} if it shows only a picture
 */
public record LinkRun(int start, int end, String url) {

  LinkRun shifted(int by) {
    return by == 0 ? this : new LinkRun(start + by, end + by, url);
  }
}

package app.lanyard.model.annotation;

/**
 * A part of a note's rendered text as it was when it was marked: the TextQuoteSelector and the
 * TextPositionSelector of the W3C Web Annotation Data Model (4.2.4, 4.2.5) in one. The rendered
 * text is what a reader sees, blocks separated by one line feed; positions count UTF-16 units.
 *
 * @param exact the part itself, never empty
 * @param prefix what stood before it, as far as it was kept
 * @param suffix what stood behind it, as far as it was kept
 * @param start the first position of the part, -1 if it is not known
 * @param end the position after its last, -1 if it is not known
 */
public record TextQuote(String exact, String prefix, String suffix, int start, int end) {

  public TextQuote {
    if (exact.isEmpty()) {
      throw new IllegalArgumentException("Nothing is quoted.");
    }
    if (start >= 0 && end != start + exact.length()) {
      throw new IllegalArgumentException("The positions are not those of the quoted text.");
    }
  }

  /** Whether it is known where it stood. */
  public boolean hasPosition() {
    return start >= 0;
  }
}

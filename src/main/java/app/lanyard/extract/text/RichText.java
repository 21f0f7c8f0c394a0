package app.lanyard.extract.text;

import app.lanyard.model.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The text of a block without markup, with where its links and emphasis are and the line it starts
 * in. Line breaks of the source are line feeds. Positions count UTF-16 units. A value: equal to one
 * with the same content.
 */
public final class RichText {

  private final String text;
  private final List<LinkRun> links;
  private final List<EmphasisRun> emphases;
  private final int line;

  /** Found out when it is first asked for, and then asked for often. */
  private @Nullable SourceSpan span;

  /**
   * @param links in the order of the text; none is inside another
   * @param line the line in the file that the text starts in, counted from 1
   */
  public RichText(String text, List<LinkRun> links, List<EmphasisRun> emphases, int line) {
    this.text = text;
    this.links = links.isEmpty() ? List.of() : List.copyOf(links);
    this.emphases = emphases.isEmpty() ? List.of() : List.copyOf(emphases);
    this.line = line;
  }

  public static RichText plain(String text, int line) {
    return new RichText(text, List.of(), List.of(), line);
  }

  public String text() {
    return text;
  }

  public List<LinkRun> links() {
    return links;
  }

  public List<EmphasisRun> emphases() {
    return emphases;
  }

  public int line() {
    return line;
  }

  public boolean isBlank() {
    return text.isBlank();
  }

  /** The lines of the file that it covers. */
  public SourceSpan span() {
    SourceSpan known = span;
    if (known == null) {
      known = new SourceSpan(line, line + newlines(0, text.length()));
      span = known;
    }
    return known;
  }

  /** Several texts as one, in the line of the first. */
  public static RichText joined(List<RichText> texts, String separator) {
    var text = new StringBuilder();
    var links = new ArrayList<LinkRun>();
    var emphases = new ArrayList<EmphasisRun>();
    for (RichText part : texts) {
      text.append(text.isEmpty() ? "" : separator);
      int start = text.length();
      part.links.forEach(link -> links.add(link.shifted(start)));
      part.emphases.forEach(run -> emphases.add(run.shifted(start)));
      text.append(part.text);
    }
    return new RichText(text.toString(), links, emphases, texts.getFirst().line);
  }

  /** The part from one position to another, without white space at its ends. */
  public RichText slice(int from, int to) {
    int start = firstInk(from, to);
    int end = lastInk(start, to);
    if (start == 0 && end == text.length() && !hasEmptyEmphasis()) {
      return this;
    }
    return new RichText(
        text.substring(start, end),
        linksWithin(from, to, start, end),
        emphasesWithin(start, end),
        line + newlines(0, start));
  }

  /** Whether some emphasis is on nothing; at the ends of a part such runs are left out. */
  private boolean hasEmptyEmphasis() {
    for (EmphasisRun run : emphases) {
      if (run.start() == run.end()) {
        return true;
      }
    }
    return false;
  }

  /** The links from one position to another, as far as they are within the white space there. */
  private List<LinkRun> linksWithin(int from, int to, int start, int end) {
    if (links.isEmpty()) {
      return List.of();
    }
    var inside = new ArrayList<LinkRun>();
    for (LinkRun link : links) {
      boolean whole = link.start() >= from && link.end() <= to;
      if (whole && link.isIn(start, end)) {
        inside.add(link.within(start, end));
      }
    }
    return inside;
  }

  private List<EmphasisRun> emphasesWithin(int start, int end) {
    if (emphases.isEmpty()) {
      return List.of();
    }
    var cut = new ArrayList<EmphasisRun>();
    for (EmphasisRun run : emphases) {
      if (run.start() < end && run.end() > start) {
        cut.add(run.within(start, end));
      }
    }
    return cut;
  }

  public RichText from(int position) {
    return slice(position, text.length());
  }

  /** One text for each line of the source that is not blank. */
  public List<RichText> lines() {
    return split('\n');
  }

  /** The parts between a separator, blank ones left out. A separator inside a link stays. */
  public List<RichText> split(char separator) {
    List<RichText> parts = cells(separator);
    boolean full = true;
    for (RichText part : parts) {
      full &= part.isShowing();
    }
    return full ? parts : parts.stream().filter(RichText::isShowing).toList();
  }

  private boolean isShowing() {
    return !isBlank() || !links.isEmpty();
  }

  /** The parts between a separator, blank ones too. A separator inside a link stays. */
  public List<RichText> cells(char separator) {
    return text.indexOf(separator) < 0
        ? List.of(slice(0, text.length()))
        : new Cutting(this, separator).parts();
  }

  public String label(LinkRun link) {
    return text.substring(link.start(), link.end()).strip();
  }

  /** The link that makes up the whole text, but for marks around it. */
  public Optional<LinkRun> wholeLink() {
    for (LinkRun link : links) {
      if (firstInk(link.start(), link.end()) < link.end()
          && Letters.isDecoration(text, 0, link.start())
          && Letters.isDecoration(text, link.end(), text.length())) {
        return Optional.of(link);
      }
    }
    return Optional.empty();
  }

  /** Whether it is in strong emphasis from its first character to its last. */
  public boolean isAllStrong() {
    for (EmphasisRun run : emphases) {
      if (run.strong() && run.start() == 0 && run.end() == text.length()) {
        return true;
      }
    }
    return false;
  }

  /** The first position that is no white space, {@code to} if there is none. */
  int firstInk(int from, int to) {
    int at = from;
    while (at < to && isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The position behind the last that is no white space, {@code from} if there is none. */
  int lastInk(int from, int to) {
    int at = to;
    while (at > from && isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isWhitespace(char c) {
    boolean ink = c > ' ' && c < 0x80;
    return !ink && Character.isWhitespace(c);
  }

  int newlines(int from, int to) {
    int count = 0;
    for (int at = text.indexOf('\n', from, to); at >= 0; at = text.indexOf('\n', at + 1, to)) {
      count++;
    }
    return count;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof RichText that
            && line == that.line
            && text.equals(that.text)
            && links.equals(that.links)
            && emphases.equals(that.emphases));
  }

  @Override
  public int hashCode() {
    return 31 * text.hashCode() + line;
  }

  @Override
  public String toString() {
    return "RichText[" + text + ", links=" + links + ", line=" + line + "]";
  }
}

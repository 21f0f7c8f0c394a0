package app.lanyard.extract.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The running text of a note as one string, without markup, code blocks and pictures: first what
 * its header says of its content. The passages (paragraphs, headings, items, cells) are set off by
 * {@link #SEPARATOR}, so that no name goes from one into the next.
 */
public final class Prose {

  /** Stands between passages. */
  public static final char SEPARATOR = '\u001E';

  private final String text;
  private final List<Passage> passages;
  private final List<Passage> passagesWithLinks;
  private final List<Run> codes;

  /**
   * @param passages in the order of the text
   * @param codes the inline code, in the order of the text
   */
  public Prose(String text, List<Passage> passages, List<Run> codes) {
    this.text = text;
    this.passages = List.copyOf(passages);
    this.passagesWithLinks = withLinks(passages);
    this.codes = List.copyOf(codes);
  }

  public String text() {
    return text;
  }

  public List<Run> codes() {
    return codes;
  }

  public List<Passage> passages() {
    return passages;
  }

  /** Those of the passages that have a link, in order. */
  public List<Passage> passagesWithLinks() {
    return passagesWithLinks;
  }

  private static List<Passage> withLinks(List<Passage> passages) {
    var linking = new ArrayList<Passage>();
    for (Passage passage : passages) {
      if (!passage.text().links().isEmpty()) {
        linking.add(passage);
      }
    }
    return linking;
  }

  /** The passage that holds a position. */
  public Passage passage(int position) {
    int low = 0;
    int high = passages.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (passages.get(middle).start() <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return passages.get(low - 1);
  }

  /** The line of the file that a position stands in, counted from 1. */
  public int line(int position) {
    Passage passage = passage(position);
    return passage.line() + passage.text().newlines(0, position - passage.start());
  }
}

package app.lanyard.extract.project;

import java.util.Arrays;
import java.util.List;

/**
 * The running text of a note as one string, without markup, code blocks and pictures. Its passages
 * (paragraphs, headings, items, cells) are set off by {@link #SEPARATOR}, so that no name goes from
 * one into the next.
 */
final class Prose {

  /** Stands between passages. */
  static final char SEPARATOR = '\u001E';

  private final String text;
  private final List<Passage> passages;
  private final int[] starts;
  private final List<ProseLink> links;
  private final List<Run> codes;

  /**
   * @param passages in the order of the text
   * @param links in the order of their labels
   * @param codes the inline code, in the order of the text
   */
  Prose(String text, List<Passage> passages, List<ProseLink> links, List<Run> codes) {
    this.text = text;
    this.passages = List.copyOf(passages);
    this.starts = passages.stream().mapToInt(Passage::start).toArray();
    this.links = List.copyOf(links);
    this.codes = List.copyOf(codes);
  }

  String text() {
    return text;
  }

  List<ProseLink> links() {
    return links;
  }

  List<Run> codes() {
    return codes;
  }

  List<Passage> passages() {
    return passages;
  }

  /** The passage that holds a position. */
  Passage passage(int position) {
    int found = Arrays.binarySearch(starts, position);
    return passages.get(found >= 0 ? found : -found - 2);
  }

  /** The line of the file that a position stands in, counted from 1. */
  int line(int position) {
    Passage passage = passage(position);
    int line = passage.line();
    for (int i = passage.start(); i < position; i++) {
      if (text.charAt(i) == '\n') {
        line++;
      }
    }
    return line;
  }
}

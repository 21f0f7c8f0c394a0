package app.lanyard.search.mark;

import app.lanyard.model.search.MarkedText;
import app.lanyard.model.search.MarkedText.Mark;
import java.util.List;

/** Finds the line of a text to show in a list of results. */
public final class Snippets {

  /** As much as is read of a text: a few milliseconds' worth. */
  private static final int LONGEST_TEXT = 500_000;

  private static final int LONGEST_LINE = 4_000;
  private static final int LENGTH = 160;
  private static final int BEFORE_MARK = 40;

  private final Marker marker;

  public Snippets(Marker marker) {
    this.marker = marker;
  }

  /** The first of the lines that hold most of what is searched for. */
  public Snippet best(String text) {
    int most = 0;
    int number = 0;
    Snippet best = Snippet.NONE;
    int start = 0;
    int limit = Math.min(text.length(), LONGEST_TEXT);
    while (start < limit && most < marker.size()) {
      int end = lineEnd(text, start);
      number++;
      String line = text.substring(start, Math.min(end, start + LONGEST_LINE));
      int count = marker.countIn(line);
      if (count > most) {
        most = count;
        best = new Snippet(number, cut(marker.mark(MarkdownLine.plain(line))));
      }
      start = end + 1;
    }
    return best;
  }

  /** The text in one line, cut around what is searched for. */
  public MarkedText head(String text) {
    return cut(marker.mark(MarkdownLine.plain(text)));
  }

  private static int lineEnd(String text, int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }

  /** The text around its first mark. */
  static MarkedText cut(MarkedText marked) {
    String text = marked.text();
    if (text.length() <= LENGTH) {
      return marked;
    }
    int first = marked.marks().isEmpty() ? 0 : marked.marks().getFirst().start();
    int start = first <= BEFORE_MARK ? 0 : wordStart(text, first - BEFORE_MARK, first);
    int end = wordEnd(text, start, Math.min(text.length(), start + LENGTH));
    String before = start == 0 ? "" : "…";
    String after = end == text.length() ? "" : "…";
    int shift = before.length() - start;
    List<Mark> marks =
        marked.marks().stream()
            .filter(mark -> mark.start() >= start && mark.end() <= end)
            .map(mark -> new Mark(mark.start() + shift, mark.end() + shift))
            .toList();
    return new MarkedText(before + text.substring(start, end) + after, marks);
  }

  /** The beginning of a word at a place or after it, so that none is cut. */
  private static int wordStart(String text, int from, int latest) {
    int space = text.indexOf(' ', from);
    if (space >= 0 && space < latest) {
      return space + 1;
    }
    return Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
  }

  private static int wordEnd(String text, int start, int limit) {
    if (limit == text.length()) {
      return limit;
    }
    int space = text.lastIndexOf(' ', limit);
    if (space > start + LENGTH / 2) {
      return space;
    }
    return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
  }
}

package app.lanyard.markdown.frontmatter;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a text.
 *
 * @param number counted from 1
 * @param content without its line end and without a byte order mark
 * @param end the position after its line end
 */
record TextLine(int number, String content, int end) {

  /** The first lines of a text: LF, CR LF and a lone CR each end a line. */
  static List<TextLine> first(String text, int limit) {
    List<TextLine> lines = new ArrayList<>();
    int start = text.startsWith("\uFEFF") ? 1 : 0;
    while (start < text.length() && lines.size() < limit) {
      int lineEnd = lineEnd(text, start);
      int next = afterLineEnd(text, lineEnd);
      lines.add(new TextLine(lines.size() + 1, text.substring(start, lineEnd), next));
      start = next;
    }
    return lines;
  }

  boolean isBlank() {
    return content.isBlank();
  }

  private static int lineEnd(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private static int afterLineEnd(String text, int lineEnd) {
    return text.startsWith("\r\n", lineEnd) ? lineEnd + 2 : Math.min(lineEnd + 1, text.length());
  }
}

package app.lanyard.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads the text of an element of raw HTML with its links and emphasis, and without its lists. */
final class HtmlText {

  private static final Set<String> STRONG = Set.of("b", "strong");
  private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5", "h6");
  private static final Set<String> EMPHASIS = Set.of("i", "em");
  private static final Set<String> APART = Set.of("ul", "ol", "table", "script", "style", "iframe");

  private static final String LINE_END = " ; ";

  /** The space that "&amp;nbsp;" is: pages push columns apart with it. */
  private static final char NO_BREAK = '\u00a0';

  private final StringBuilder text = new StringBuilder();
  private final List<LinkRun> links = new ArrayList<>(2);
  private final List<EmphasisRun> emphases = new ArrayList<>(0);

  private final boolean cell;

  private HtmlText(boolean cell) {
    this.cell = cell;
  }

  static RichText of(Element element, int line) {
    return read(element, line, false);
  }

  /** The text of a cell, with semicolons between spaces where its lines end. */
  static RichText ofCell(Element element, int line) {
    return read(element, line, true);
  }

  private static RichText read(Element element, int line, boolean cell) {
    var reading = new HtmlText(cell);
    reading.children(element);
    var whole = new RichText(reading.text.toString(), reading.links, reading.emphases, line);
    int end = reading.text.length();
    String tail = reading.text.toString().stripTrailing();
    return whole.slice(0, cell && tail.endsWith(" ;") ? tail.length() - 2 : end);
  }

  private void children(Element element) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode words) {
        words(words.getWholeText());
      } else if (node instanceof Element inner && !APART.contains(inner.normalName())) {
        element(inner);
      }
    }
  }

  /** White space of any kind is one space, as a browser shows it. */
  private void words(String written) {
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (!Character.isWhitespace(c) && c != NO_BREAK) {
        text.append(c);
      } else if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
        text.append(' ');
      }
    }
  }

  private void element(Element element) {
    if (element.normalName().equals("br")) {
      breakLine();
      return;
    }
    if (element.isBlock()) {
      beginLine();
    }
    int start = text.length();
    children(element);
    int end = text.length();
    if (element.isBlock()) {
      beginLine();
    }
    String name = element.normalName();
    String url = element.attr("href");
    if (name.equals("a") && end > start && !url.isBlank() && isNew(start)) {
      links.add(new LinkRun(start, end, url));
    } else if (end > start && (isStrong(name) || EMPHASIS.contains(name))) {
      emphases.add(new EmphasisRun(start, end, isStrong(name)));
    }
  }

  /** A heading within an item is set off from its other lines as bold text is. */
  private static boolean isStrong(String name) {
    return STRONG.contains(name) || HEADINGS.contains(name);
  }

  /** What is a block of its own, as a paragraph in an item, stands on a line of its own. */
  private void beginLine() {
    if (cell) {
      breakLine();
    } else if (endsWith(" ")) {
      text.setCharAt(text.length() - 1, '\n');
    } else if (!text.isEmpty() && !endsWith("\n")) {
      text.append('\n');
    }
  }

  private void breakLine() {
    if (!cell) {
      text.append(", ");
    } else if (!text.isEmpty() && !endsWith(LINE_END)) {
      text.append(endsWith(" ") ? LINE_END.substring(1) : LINE_END);
    }
  }

  private boolean endsWith(String end) {
    int from = text.length() - end.length();
    return from >= 0 && text.indexOf(end, from) == from;
  }

  /** None is inside another. */
  private boolean isNew(int start) {
    return links.isEmpty() || links.getLast().end() <= start;
  }
}

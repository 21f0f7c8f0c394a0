package app.lanyard.extract.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * Reads the inline content of blocks, one after the other. Pictures are left out, raw HTML but its
 * line breaks too.
 */
final class InlineReader {

  /** Inline content nested deeper than this says nothing to a reader. */
  private static final int MAX_DEPTH = 40;

  private final StringBuilder text = new StringBuilder();
  private final List<LinkRun> links = new ArrayList<>();
  private final List<EmphasisRun> emphases = new ArrayList<>();

  /**
   * @param line the line that the block starts in, counted from 1
   */
  RichText read(Node block, int line) {
    text.setLength(0);
    links.clear();
    emphases.clear();
    children(block, 0);
    return new RichText(text.toString(), links, emphases, line).slice(0, text.length());
  }

  private void children(Node parent, int depth) {
    if (depth > MAX_DEPTH) {
      return;
    }
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      inline(node, depth + 1);
    }
  }

  private void inline(Node node, int depth) {
    int start = text.length();
    switch (node) {
      case Text leaf -> text.append(leaf.getLiteral());
      case Code code -> text.append(code.getLiteral());
      case SoftLineBreak _ -> text.append('\n');
      case HardLineBreak _ -> text.append('\n');
      case HtmlInline html -> html(html.getLiteral());
      case Image _ -> {}
      case Link link -> {
        children(link, depth);
        links.add(new LinkRun(start, text.length(), link.getDestination()));
      }
      case Emphasis emphasis -> {
        children(emphasis, depth);
        emphases.add(new EmphasisRun(start, text.length(), false));
      }
      case StrongEmphasis strong -> {
        children(strong, depth);
        emphases.add(new EmphasisRun(start, text.length(), true));
      }
      default -> children(node, depth);
    }
  }

  private void html(String literal) {
    long breaks = literal.chars().filter(c -> c == '\n').count();
    text.append("\n".repeat((int) breaks));
    if (breaks == 0 && literal.regionMatches(true, 0, "<br", 0, 3)) {
      text.append(" ; ");
    }
  }
}

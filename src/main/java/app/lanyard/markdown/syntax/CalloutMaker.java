package app.lanyard.markdown.syntax;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/** Makes a {@link Callout} of a quotation that starts with {@code [!kind]}. */
final class CalloutMaker implements PostProcessor {

  private static final Pattern MARK = Pattern.compile("\\[!([\\w-]+)(?:\\|[^\\]]*)?][+-]?\\s*(.*)");

  @Override
  public Node process(Node document) {
    TreeWalk.nodes(document, BlockQuote.class).forEach(CalloutMaker::convert);
    return document;
  }

  private static void convert(BlockQuote quote) {
    if (!(quote.getFirstChild() instanceof Paragraph paragraph)
        || !(paragraph.getFirstChild() instanceof Text first)) {
      return;
    }
    Matcher mark = MARK.matcher(first.getLiteral());
    if (!mark.matches()) {
      return;
    }
    String kind = mark.group(1).toLowerCase(Locale.ROOT);
    first.setLiteral(mark.group(2));
    String title = takeFirstLine(paragraph);
    Callout callout =
        new Callout(kind, title.isEmpty() ? CalloutKinds.STANDARD.title(kind) : title);
    callout.setSourceSpans(quote.getSourceSpans());
    if (paragraph.getFirstChild() == null) {
      paragraph.unlink();
    }
    moveChildren(quote, callout);
    quote.insertBefore(callout);
    quote.unlink();
  }

  private static String takeFirstLine(Paragraph paragraph) {
    Paragraph line = new Paragraph();
    Node node = paragraph.getFirstChild();
    while (node != null && !(node instanceof SoftLineBreak)) {
      Node next = node.getNext();
      line.appendChild(node);
      node = next;
    }
    if (node != null) {
      node.unlink();
    }
    return PlainText.of(line);
  }

  private static void moveChildren(Node from, Node to) {
    for (Node child = from.getFirstChild(); child != null; child = from.getFirstChild()) {
      to.appendChild(child);
    }
  }
}

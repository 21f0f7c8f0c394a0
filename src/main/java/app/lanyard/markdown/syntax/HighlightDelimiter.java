package app.lanyard.markdown.syntax;

import org.commonmark.node.Node;
import org.commonmark.node.Nodes;
import org.commonmark.node.SourceSpans;
import org.commonmark.node.Text;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.commonmark.parser.delimiter.DelimiterRun;

/** Makes {@link Highlight} of text between two equals signs on each side. */
final class HighlightDelimiter implements DelimiterProcessor {

  private static final int LENGTH = 2;

  @Override
  public char getOpeningCharacter() {
    return '=';
  }

  @Override
  public char getClosingCharacter() {
    return '=';
  }

  @Override
  public int getMinLength() {
    return LENGTH;
  }

  @Override
  public int process(DelimiterRun opening, DelimiterRun closing) {
    if (opening.length() != LENGTH || closing.length() != LENGTH) {
      return 0;
    }
    Text opener = opening.getOpener();
    Node highlight = new Highlight();
    SourceSpans spans = new SourceSpans();
    spans.addAllFrom(opening.getOpeners(LENGTH));
    for (Node node : Nodes.between(opener, closing.getCloser())) {
      highlight.appendChild(node);
      spans.addAll(node.getSourceSpans());
    }
    spans.addAllFrom(closing.getClosers(LENGTH));
    highlight.setSourceSpans(spans.getSourceSpans());
    opener.insertAfter(highlight);
    return LENGTH;
  }
}

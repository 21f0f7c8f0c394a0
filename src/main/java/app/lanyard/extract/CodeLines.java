package app.lanyard.extract;

import app.lanyard.markdown.Lines;
import app.lanyard.model.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;

/** The lines of a note in which code stands: what is shown there is explained, and not told. */
final class CodeLines extends AbstractVisitor {

  private final List<SourceSpan> spans = new ArrayList<>();

  CodeLines(Node document) {
    document.accept(this);
  }

  boolean contain(int line) {
    return spans.stream().anyMatch(span -> span.startLine() <= line && line <= span.endLine());
  }

  @Override
  public void visit(FencedCodeBlock code) {
    spans.add(Lines.of(code));
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    spans.add(Lines.of(code));
  }

  @Override
  public void visit(Code code) {
    spans.add(Lines.of(code));
  }
}

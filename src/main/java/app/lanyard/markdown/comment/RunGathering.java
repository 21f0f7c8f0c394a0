package app.lanyard.markdown.comment;

import app.lanyard.markdown.comment.CommentRun.Style;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Gathers the words of a paragraph. */
final class RunGathering extends AbstractVisitor {

  private final List<CommentRun> runs = new ArrayList<>();
  private final Set<Style> styles = EnumSet.noneOf(Style.class);
  private String href = "";

  static List<CommentRun> of(Node block) {
    var gathering = new RunGathering();
    gathering.visitChildren(block);
    return gathering.runs;
  }

  @Override
  public void visit(Text node) {
    add(node.getLiteral());
  }

  @Override
  public void visit(HtmlInline node) {
    add(node.getLiteral());
  }

  /** A person who goes to the next line means one, as in a letter. */
  @Override
  public void visit(SoftLineBreak node) {
    add("\n");
  }

  @Override
  public void visit(HardLineBreak node) {
    add("\n");
  }

  @Override
  public void visit(Code node) {
    within(Style.CODE, () -> add(node.getLiteral()));
  }

  @Override
  public void visit(Emphasis node) {
    within(Style.EMPHASIS, () -> visitChildren(node));
  }

  @Override
  public void visit(StrongEmphasis node) {
    within(Style.STRONG, () -> visitChildren(node));
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof Strikethrough) {
      within(Style.STRUCK, () -> visitChildren(node));
    } else {
      visitChildren(node);
    }
  }

  @Override
  public void visit(Link node) {
    String around = href;
    href = LinkDestination.followed(node.getDestination());
    if (node.getFirstChild() == null) {
      add(node.getDestination());
    }
    visitChildren(node);
    href = around;
  }

  private void within(Style style, Runnable gathering) {
    boolean added = styles.add(style);
    gathering.run();
    if (added) {
      styles.remove(style);
    }
  }

  private void add(String text) {
    var run = new CommentRun(text, styles, href);
    if (!runs.isEmpty() && runs.getLast().looksLike(run)) {
      CommentRun last = runs.removeLast();
      runs.add(new CommentRun(last.text() + text, styles, href));
    } else {
      runs.add(run);
    }
  }
}

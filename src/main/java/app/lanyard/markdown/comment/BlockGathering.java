package app.lanyard.markdown.comment;

import app.lanyard.markdown.comment.CommentBlock.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Gathers the blocks of a comment, one below the other. */
final class BlockGathering extends AbstractVisitor {

  private final List<CommentBlock> blocks = new ArrayList<>();
  private int depth;
  private int quotes;
  private String marker = "";
  private int number;

  List<CommentBlock> gathered() {
    return List.copyOf(blocks);
  }

  @Override
  public void visit(Paragraph node) {
    add(quotes > 0 ? Kind.QUOTE : Kind.PARAGRAPH, RunGathering.of(node));
  }

  @Override
  public void visit(Heading node) {
    add(Kind.HEADING, RunGathering.of(node));
  }

  @Override
  public void visit(FencedCodeBlock node) {
    addCode(node.getLiteral());
  }

  @Override
  public void visit(IndentedCodeBlock node) {
    addCode(node.getLiteral());
  }

  @Override
  public void visit(ThematicBreak node) {
    addPlain(Kind.PARAGRAPH, "⁂");
  }

  @Override
  public void visit(BlockQuote node) {
    quotes++;
    deeper(node);
    quotes--;
  }

  @Override
  public void visit(BulletList node) {
    visitChildren(node);
  }

  @Override
  public void visit(OrderedList node) {
    int before = number;
    Integer start = node.getMarkerStartNumber();
    number = start == null ? 1 : start;
    visitChildren(node);
    number = before;
  }

  @Override
  public void visit(ListItem node) {
    marker = node.getParent() instanceof OrderedList ? number++ + "." : "•";
    deeper(node);
    if (!marker.isEmpty()) {
      addPlain(Kind.PARAGRAPH, "");
    }
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof TaskListItemMarker task) {
      marker = task.isChecked() ? "☑" : "☐";
    }
  }

  private void deeper(Node node) {
    depth++;
    visitChildren(node);
    depth--;
  }

  private void addCode(String literal) {
    var code = new CommentRun(literal.stripTrailing(), Set.of(CommentRun.Style.CODE), "");
    add(Kind.CODE, List.of(code));
  }

  private void addPlain(Kind kind, String text) {
    add(kind, List.of(new CommentRun(text, Set.of(), "")));
  }

  private void add(Kind kind, List<CommentRun> runs) {
    blocks.add(new CommentBlock(kind, depth, marker, runs));
    marker = "";
  }
}

package app.lanyard.markdown.render;

import app.lanyard.markdown.syntax.Callout;
import app.lanyard.markdown.syntax.Figure;
import app.lanyard.markdown.syntax.PlainText;
import app.lanyard.model.SourceSpan;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/** Writes blocks. */
final class BlockWriter extends AbstractVisitor {

  private static final Pattern LANGUAGE = Pattern.compile("\\{?\\.?([\\w+#-]+).*", Pattern.DOTALL);

  private final Page page;
  private final InlineWriter inlines;
  private final TableWriter tables;
  private final PictureWriter pictures;
  private final RawBlock raw;
  private final Function<Node, SourceSpan> lines;
  private final Map<Heading, String> anchors;

  BlockWriter(
      Page page,
      InlineWriter inlines,
      PictureWriter pictures,
      RawBlock raw,
      Function<Node, SourceSpan> lines,
      Map<Heading, String> anchors) {
    this.page = page;
    this.inlines = inlines;
    this.tables = new TableWriter(page, inlines, lines);
    this.pictures = pictures;
    this.raw = raw;
    this.lines = lines;
    this.anchors = anchors;
  }

  /** Writes the blocks in a block, or the text of one that holds text at once. */
  void writeContent(Node block) {
    boolean holdsBlocks = block.getFirstChild() instanceof Block;
    if (holdsBlocks) {
      visitChildren(block);
    } else if (block.getFirstChild() != null) {
      page.openText("p", lines.apply(block));
      inlines.writeChildren(block);
      page.closeText("p");
    }
  }

  @Override
  public void visit(Paragraph node) {
    if (node.getFirstChild() instanceof Figure figure
        && figure.getNext() == null
        && !figure.caption().isBlank()) {
      figure(figure, lines.apply(node));
      return;
    }
    page.openText("p", lines.apply(node), "class", isTight(node) ? "tight" : null);
    inlines.writeChildren(node);
    page.closeText("p");
  }

  @Override
  public void visit(Heading node) {
    String tag = "h" + node.getLevel();
    String anchor = anchors.get(node);
    if (anchor == null) {
      page.openText(tag, lines.apply(node));
    } else {
      page.openText(tag, anchor, lines.apply(node));
    }
    inlines.writeChildren(node);
    page.closeText(tag);
  }

  @Override
  public void visit(BlockQuote node) {
    container("blockquote", node, null);
  }

  @Override
  public void visit(BulletList node) {
    container("ul", node, null);
  }

  @Override
  public void visit(OrderedList node) {
    Integer start = node.getMarkerStartNumber();
    page.open(
        "ol",
        "data-line",
        String.valueOf(lines.apply(node).startLine()),
        "start",
        start == null || start == 1 ? null : start.toString());
    visitChildren(node);
    page.close("ol");
  }

  @Override
  public void visit(ListItem node) {
    String task = null;
    if (node.getFirstChild() instanceof TaskListItemMarker marker) {
      task = marker.isChecked() ? "task done" : "task";
    }
    container("li", node, task);
  }

  @Override
  public void visit(FencedCodeBlock node) {
    String info = node.getInfo() == null ? "" : node.getInfo().strip();
    Matcher language = LANGUAGE.matcher(info);
    code(node, node.getLiteral(), language.matches() ? "language-" + language.group(1) : null);
  }

  @Override
  public void visit(IndentedCodeBlock node) {
    code(node, node.getLiteral(), null);
  }

  @Override
  public void visit(HtmlBlock node) {
    raw.write(node.getLiteral(), lines.apply(node));
  }

  @Override
  public void visit(ThematicBreak node) {
    page.openBlock("hr", lines.apply(node), null);
  }

  @Override
  public void visit(CustomBlock node) {
    switch (node) {
      case TableBlock table -> tables.write(table);
      case Callout callout -> callout(callout);
      case FootnoteDefinition footnote -> {
        // Written at the end of the page, see FootnoteWriter.
      }
      default -> visitChildren(node);
    }
  }

  @Override
  public void visit(CustomNode node) {
    // The marker of a task: the item's class shows it.
  }

  @Override
  public void visit(Text node) {
    page.openText("p", lines.apply(node));
    page.text(node.getLiteral());
    page.closeText("p");
  }

  private void container(String tag, Node node, @Nullable String cssClass) {
    page.openBlock(tag, lines.apply(node), cssClass);
    visitChildren(node);
    page.close(tag);
  }

  private void callout(Callout callout) {
    SourceSpan span = lines.apply(callout);
    String kind = callout.kind().isEmpty() ? "division" : "callout callout-" + callout.kind();
    page.openBlock("div", span, kind);
    if (!callout.title().isEmpty()) {
      page.openText("p", SourceSpan.line(span.startLine()), "class", "callout-title");
      page.text(callout.title());
      page.closeText("p");
    }
    visitChildren(callout);
    page.close("div");
  }

  private void figure(Figure figure, SourceSpan span) {
    page.openBlock("figure", span, null);
    pictures.write(figure.getDestination(), PlainText.of(figure), null);
    page.openText("figcaption", span);
    page.text(figure.caption());
    page.closeText("figcaption");
    page.close("figure");
  }

  private void code(Node node, @Nullable String literal, @Nullable String language) {
    String code = literal == null ? "" : literal;
    page.openText("pre", lines.apply(node));
    page.open("code", "class", language);
    page.text(code.endsWith("\n") ? code.substring(0, code.length() - 1) : code);
    page.close("code");
    page.closeText("pre");
  }

  private static boolean isTight(Paragraph paragraph) {
    Node item = paragraph.getParent();
    return item != null && item.getParent() instanceof ListBlock list && list.isTight();
  }
}

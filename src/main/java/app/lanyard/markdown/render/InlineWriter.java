package app.lanyard.markdown.render;

import app.lanyard.markdown.syntax.Figure;
import app.lanyard.markdown.syntax.Highlight;
import app.lanyard.markdown.syntax.PlainText;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Writes what stands in a line of text. */
final class InlineWriter extends AbstractVisitor {

  private final Page page;
  private final Footnotes footnotes;
  private final LinkWriter links;
  private final PictureWriter pictures;
  private final RawInline raw;

  InlineWriter(Page page, Footnotes footnotes, LinkWriter links, PictureWriter pictures) {
    this.page = page;
    this.footnotes = footnotes;
    this.links = links;
    this.pictures = pictures;
    this.raw = new RawInline(page, links, pictures);
  }

  /** Writes the children of a block. */
  void writeChildren(Node block) {
    visitChildren(block);
    raw.endOfBlock();
  }

  @Override
  public void visit(Text node) {
    text(node.getLiteral());
  }

  @Override
  public void visit(Code node) {
    if (!raw.isDropping()) {
      page.open("code");
      text(node.getLiteral());
      page.close("code");
    }
  }

  @Override
  public void visit(SoftLineBreak node) {
    text(" ");
  }

  @Override
  public void visit(HardLineBreak node) {
    page.lineBreak();
  }

  @Override
  public void visit(Emphasis node) {
    element("em", node);
  }

  @Override
  public void visit(StrongEmphasis node) {
    element("strong", node);
  }

  @Override
  public void visit(HtmlInline node) {
    raw.write(node.getLiteral());
  }

  @Override
  public void visit(Link node) {
    boolean opened = links.open(node.getDestination());
    int depth = raw.depth();
    visitChildren(node);
    raw.closeTo(depth);
    if (opened) {
      links.close();
    }
  }

  @Override
  public void visit(Image node) {
    String title = node instanceof Figure figure ? figure.caption() : node.getTitle();
    pictures.write(node.getDestination(), PlainText.of(node), title);
  }

  @Override
  public void visit(CustomNode node) {
    switch (node) {
      case Strikethrough deleted -> element("del", deleted);
      case Highlight highlight -> element("mark", highlight);
      case FootnoteReference reference -> {
        Node definition = footnotes.definition(reference.getLabel());
        if (definition != null) {
          footnote(definition);
        }
      }
      case InlineFootnote footnote -> footnote(footnote);
      default -> visitChildren(node);
    }
  }

  private void footnote(Node footnote) {
    boolean first = !footnotes.isReferredTo(footnote);
    int number = footnotes.number(footnote);
    page.open("sup", "class", "footnote-ref", "id", first ? "fnref-" + number : null);
    if (links.open("#fn-" + number)) {
      text(String.valueOf(number));
      links.close();
    }
    page.close("sup");
  }

  private void element(String tag, Node node) {
    page.open(tag);
    int depth = raw.depth();
    visitChildren(node);
    raw.closeTo(depth);
    page.close(tag);
  }

  private void text(String literal) {
    if (!raw.isDropping()) {
      page.text(literal);
    }
  }
}

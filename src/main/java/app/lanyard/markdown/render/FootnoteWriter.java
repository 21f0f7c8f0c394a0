package app.lanyard.markdown.render;

import org.commonmark.node.Node;

/** Writes the footnotes at the end of the page; one may refer to another. */
final class FootnoteWriter {

  private final Page page;
  private final Footnotes footnotes;
  private final BlockWriter blocks;

  FootnoteWriter(Page page, Footnotes footnotes, BlockWriter blocks) {
    this.page = page;
    this.footnotes = footnotes;
    this.blocks = blocks;
  }

  void write() {
    Node footnote = footnotes.get(0);
    if (footnote == null) {
      return;
    }
    page.open("section", "class", "footnotes");
    page.open("ol");
    for (int n = 1; footnote != null; n++) {
      write(footnote, n);
      footnote = footnotes.get(n);
    }
    page.close("ol");
    page.close("section");
  }

  private void write(Node footnote, int number) {
    page.open("li", "id", "fn-" + number);
    blocks.writeContent(footnote);
    page.open(
        "a", "class", "footnote-back", "href", "#fnref-" + number, "aria-label", "↩ " + number);
    page.close("a");
    page.close("li");
  }
}

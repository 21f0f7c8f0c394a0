package app.lanyard.markdown.render;

import app.lanyard.model.SourceSpan;
import java.util.function.Function;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Writes a table; each cell is a block of the text. */
final class TableWriter {

  private final Page page;
  private final InlineWriter inlines;
  private final Function<Node, SourceSpan> lines;

  TableWriter(Page page, InlineWriter inlines, Function<Node, SourceSpan> lines) {
    this.page = page;
    this.inlines = inlines;
    this.lines = lines;
  }

  void write(TableBlock table) {
    page.open("div", "class", "table-scroll");
    page.openBlock("table", lines.apply(table), null);
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      boolean head = part instanceof TableHead;
      if (head && isBlank(part)) {
        continue;
      }
      page.open(head ? "thead" : "tbody");
      rows(part, head);
      page.close(head ? "thead" : "tbody");
    }
    page.close("table");
    page.close("div");
  }

  /** A table without names of columns has a head of empty cells. */
  private static boolean isBlank(Node head) {
    for (Node row = head.getFirstChild(); row != null; row = row.getNext()) {
      for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
        if (cell.getFirstChild() != null) {
          return false;
        }
      }
    }
    return true;
  }

  private void rows(Node part, boolean head) {
    for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
      page.openBlock("tr", lines.apply(row), null);
      for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
        cell(cell, head);
      }
      page.close("tr");
    }
  }

  private void cell(Node cell, boolean head) {
    String tag = head ? "th" : "td";
    page.openText(tag, lines.apply(cell), "class", alignment(cell));
    inlines.writeChildren(cell);
    page.closeText(tag);
  }

  private static @Nullable String alignment(Node node) {
    if (!(node instanceof TableCell cell) || cell.getAlignment() == null) {
      return null;
    }
    return switch (cell.getAlignment()) {
      case LEFT -> "left";
      case CENTER -> "center";
      case RIGHT -> "right";
    };
  }
}

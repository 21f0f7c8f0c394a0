package app.lanyard.extract;

import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.RichText;
import java.util.List;

/** The lines of running text and list items. */
final class BlockLines {

  private BlockLines() {}

  /** Whether it is a paragraph of cells, as of a table with a single row. */
  static boolean isRow(Block block) {
    return block instanceof Block.Paragraph paragraph
        && paragraph.text().lines().stream().anyMatch(line -> line.split('|').size() > 2);
  }

  /** The lines of a paragraph or list item; none of other blocks. */
  static List<RichText> of(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> paragraph.text().lines();
      case Block.Item item -> item.text().lines();
      default -> List.of();
    };
  }
}

package app.lanyard.extract;

import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.LinkRun;
import app.lanyard.extract.text.RichText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of running text and list items. */
final class BlockLines {

  private BlockLines() {}

  /** Whether it is a paragraph of cells, as of a table with a single row. */
  static boolean isRow(Block block) {
    return block instanceof Block.Paragraph paragraph
        && hasTwoBars(paragraph.text().text())
        && paragraph.text().lines().stream().anyMatch(line -> line.split('|').size() > 2);
  }

  private static boolean hasTwoBars(String text) {
    int first = text.indexOf('|');
    return first >= 0 && text.indexOf('|', first + 1) >= 0;
  }

  /** The lines of a paragraph or list item; none of other blocks. */
  static List<RichText> of(Block block) {
    RichText text = text(block);
    return text == null ? List.of() : text.lines();
  }

  /** The links of a paragraph or list item; none of other blocks. */
  static List<LinkRun> links(Block block) {
    RichText text = text(block);
    return text == null ? List.of() : text.links();
  }

  /** The text of a paragraph or list item; null for other blocks. */
  static @Nullable RichText text(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> paragraph.text();
      case Block.Item item -> item.text();
      default -> null;
    };
  }
}

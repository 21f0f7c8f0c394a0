package app.lanyard.extract;

import app.lanyard.extract.date.DateMatch;
import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.date.WrittenDate;
import app.lanyard.extract.text.Block;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The days that outer list items, and lines that are a label, name for the items below them: "- 3
 * May 2021" over " - Title", "**May 2021:**" over "- Title".
 */
final class ItemDays {

  private final TreeMap<Integer, Optional<WrittenDate>> byLine = new TreeMap<>();

  ItemDays(List<Block> blocks, DateParser dates) {
    Optional<WrittenDate> labelled = Optional.empty();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      labelled = block instanceof Block.Item ? labelled : label(block, dates);
      boolean outer = block instanceof Block.Item item && item.depth() == 1;
      if (outer && i + 1 < blocks.size() && isInner(blocks.get(i + 1))) {
        String text = ((Block.Item) block).text().text();
        Optional<WrittenDate> day =
            DateLines.isDateLine(text, dates) ? dates.first(text).map(DateMatch::date) : labelled;
        byLine.put(block.span().startLine(), day);
      } else if (outer || block instanceof Block.Heading || block instanceof Block.Paragraph) {
        byLine.put(block.span().startLine(), outer ? labelled : Optional.empty());
      }
    }
  }

  Optional<WrittenDate> day(int line) {
    var item = byLine.floorEntry(line);
    return item == null ? Optional.empty() : item.getValue();
  }

  /** "May 2021:" */
  private static Optional<WrittenDate> label(Block block, DateParser dates) {
    if (!(block instanceof Block.Paragraph paragraph) || paragraph.depth() > 0) {
      return Optional.empty();
    }
    String text = paragraph.text().text();
    return text.endsWith(":") && DateLines.isDateLine(text, dates)
        ? dates.first(text).map(DateMatch::date)
        : Optional.empty();
  }

  private static boolean isInner(Block block) {
    return block instanceof Block.Item item && item.depth() > 1;
  }
}

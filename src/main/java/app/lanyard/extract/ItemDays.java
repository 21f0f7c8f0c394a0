package app.lanyard.extract;

import app.lanyard.extract.date.DateMatch;
import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.date.WrittenDate;
import app.lanyard.extract.text.Block;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The days that outer list items name for the items below them: "- 3 May 2021", " - Title". */
final class ItemDays {

  private final TreeMap<Integer, Optional<WrittenDate>> byLine = new TreeMap<>();

  ItemDays(List<Block> blocks, DateParser dates) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean outer = block instanceof Block.Item item && item.depth() == 1;
      if (outer && i + 1 < blocks.size() && isInner(blocks.get(i + 1))) {
        String text = ((Block.Item) block).text().text();
        Optional<WrittenDate> day =
            DateLines.isDateLine(text, dates)
                ? dates.first(text).map(DateMatch::date)
                : Optional.empty();
        byLine.put(block.span().startLine(), day);
      } else if (outer || block instanceof Block.Heading) {
        byLine.put(block.span().startLine(), Optional.empty());
      }
    }
  }

  Optional<WrittenDate> day(int line) {
    var item = byLine.floorEntry(line);
    return item == null ? Optional.empty() : item.getValue();
  }

  private static boolean isInner(Block block) {
    return block instanceof Block.Item item && item.depth() > 1;
  }
}

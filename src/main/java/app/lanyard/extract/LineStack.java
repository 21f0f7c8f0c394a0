package app.lanyard.extract;

import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.RichText;
import java.util.ArrayList;
import java.util.List;

/**
 * Short lines below a title that tell of the same talk: the items of a list below an item, what
 * follows a heading, the lines of a paragraph.
 */
final class LineStack {

  private static final int MOST = 5;
  private static final int LONGEST = 160;
  private static final String SEPARATOR = " | ";

  private LineStack() {}

  /** As one line, with bars between them. */
  static RichText joined(List<RichText> lines) {
    return lines.size() == 1 ? lines.getFirst() : RichText.joined(lines, SEPARATOR);
  }

  /** Few short lines none of which is a sentence. */
  static boolean isStack(List<RichText> lines) {
    return lines.size() <= MOST && lines.stream().allMatch(LineStack::isShort);
  }

  private static boolean isShort(RichText line) {
    String text = line.text();
    return text.length() <= LONGEST && (!text.endsWith(".") || !line.links().isEmpty());
  }

  /** An item with those below it; none if they are too many or too long. */
  static List<RichText> ofItem(List<Block> body, int at) {
    Block.Item item = (Block.Item) body.get(at);
    var lines = new ArrayList<RichText>();
    lines.add(item.text());
    for (Block block : body.subList(at + 1, body.size())) {
      if (!(block instanceof Block.Item inner) || inner.depth() <= item.depth()) {
        break;
      }
      lines.add(inner.text());
    }
    return isStack(lines) ? lines : List.of();
  }

  /** A heading with the short lines right below it. */
  static List<RichText> ofHeading(RichText heading, List<Block> body) {
    var lines = new ArrayList<RichText>();
    lines.add(heading);
    for (Block block : body) {
      List<RichText> more = BlockLines.of(block);
      if (more.isEmpty() || lines.size() + more.size() > MOST || !isStack(more)) {
        break;
      }
      lines.addAll(more);
    }
    return lines;
  }
}

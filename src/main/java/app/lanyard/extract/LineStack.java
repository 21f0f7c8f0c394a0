package app.lanyard.extract;

import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.RichText;
import java.util.ArrayList;
import java.util.List;

/**
 * Short lines below a title that tell of the same talk: the items of a list below an item, what
 * follows a heading, the lines of a paragraph.
 */
final class LineStack {

  private static final int MOST = 5;
  private static final int LONGEST = 240;
  private static final double USUAL = 0.6;
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
    boolean sentence = text.endsWith(".") && line.links().isEmpty() && !endsWithNumber(text);
    return text.length() <= LONGEST && !sentence;
  }

  /** "Soil Institute, Leeds, October 2026." */
  private static boolean endsWithNumber(String text) {
    return text.length() > 1 && Letters.isDigit(text, text.length() - 2);
  }

  /**
   * Whether most items of the lists have lines that are parted on purpose: where a line is only too
   * long, the next one goes on in the middle of a sentence.
   */
  static boolean areStacks(List<Block> body) {
    int items = 0;
    int stacks = 0;
    for (Block block : body) {
      if (block instanceof Block.Item item) {
        items++;
        List<RichText> lines = item.text().lines();
        stacks += lines.size() > 1 && lines.stream().skip(1).noneMatch(LineStack::goesOn) ? 1 : 0;
      }
    }
    return stacks > 1 && stacks >= items * USUAL;
  }

  private static boolean goesOn(RichText line) {
    return line.isBlank() || Character.isLowerCase(line.text().codePointAt(0));
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

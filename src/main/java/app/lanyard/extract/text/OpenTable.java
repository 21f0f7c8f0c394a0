package app.lanyard.extract.text;

import java.util.Locale;
import java.util.Optional;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;

/**
 * A table of raw HTML with blank lines between its rows. In CommonMark (section 4.6) a blank line
 * ends the block, and what is indented behind it is code.
 *
 * @param html all of its source, its blank lines too
 * @param last the block that it ends in
 */
record OpenTable(String html, Node last) {

  private static final String START = "<table";
  private static final String END = "</table";
  private static final int LONGEST = 100_000;

  /** A note of nothing but beginnings of tables is not read anew from each of them. */
  private static final int MOST_BLOCKS = 300;

  /** The whole table that a block of HTML begins, if that does not end in it. */
  static Optional<OpenTable> from(HtmlBlock block) {
    String begun = block.getLiteral();
    if (!isOpen(begun)) {
      return Optional.empty();
    }
    var whole = new StringBuilder(begun);
    int line = lastLine(block);
    int blocks = 0;
    for (Node next = block.getNext();
        next != null && blocks < MOST_BLOCKS;
        next = next.getNext(), blocks++) {
      String literal =
          switch (next) {
            case HtmlBlock html -> html.getLiteral();
            case IndentedCodeBlock code -> code.getLiteral();
            default -> null;
          };
      if (literal == null || whole.length() + literal.length() > LONGEST) {
        return Optional.empty();
      }
      int first = next.getSourceSpans().getFirst().getLineIndex();
      whole.repeat('\n', Math.max(1, first - line)).append(literal.stripTrailing());
      line = lastLine(next);
      if (literal.toLowerCase(Locale.ROOT).contains(END)) {
        return Optional.of(new OpenTable(whole.toString(), next));
      }
    }
    return Optional.empty();
  }

  private static boolean isOpen(String html) {
    int start = html.indexOf(START);
    return start >= 0
        && html.length() <= LONGEST
        && html.lastIndexOf(END) < html.lastIndexOf(START);
  }

  private static int lastLine(Node node) {
    return node.getSourceSpans().getLast().getLineIndex();
  }
}

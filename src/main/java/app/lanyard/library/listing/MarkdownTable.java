package app.lanyard.library.listing;

import java.util.List;
import java.util.stream.Collectors;

/** Lines of a table of GitHub Flavored Markdown. */
final class MarkdownTable {

  /** ASCII punctuation that may mean something within a line (CommonMark, section 2.4). */
  private static final String SIGNS = "\\`*_[]<>~&|!#$:@^={}";

  /** What may not stand bare in a link's address, or would end the cell. */
  private static final String NOT_IN_ADDRESSES = "<>()|\\\"`";

  private MarkdownTable() {}

  static String line(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  static String text(ListCell cell) {
    return switch (cell) {
      case ListCell.Words words -> escaped(words.text());
      case ListCell.Links links ->
          links.links().stream().map(MarkdownTable::link).collect(Collectors.joining(" "));
    };
  }

  /** Text that reads as it is; a cell has one line, so line breaks become spaces. */
  static String escaped(String text) {
    var escaped = new StringBuilder();
    text.strip()
        .codePoints()
        .map(c -> Character.isISOControl(c) ? ' ' : c)
        .forEach(
            c -> {
              if (SIGNS.indexOf(c) >= 0) {
                escaped.append('\\');
              }
              escaped.appendCodePoint(c);
            });
    return escaped.toString();
  }

  private static String link(ListCell.Link link) {
    return "[" + escaped(link.name()) + "](" + address(link.url()) + ")";
  }

  private static String address(String url) {
    var address = new StringBuilder();
    url.codePoints()
        .forEach(
            c -> {
              if (c <= ' ' || c == 0x7f || NOT_IN_ADDRESSES.indexOf(c) >= 0) {
                address.append("%%%02X".formatted(c));
              } else {
                address.appendCodePoint(c);
              }
            });
    return address.toString();
  }
}

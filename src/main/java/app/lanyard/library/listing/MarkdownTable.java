package app.lanyard.library.listing;

import java.util.List;
import java.util.stream.Collectors;

/** Lines of a table of GitHub Flavored Markdown. */
final class MarkdownTable {

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

  static String escaped(String text) {
    return MarkdownText.inline(text);
  }

  private static String link(ListCell.Link link) {
    return "[" + escaped(link.name()) + "](" + MarkdownText.address(link.url()) + ")";
  }
}

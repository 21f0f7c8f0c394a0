package app.lanyard.library.listing;

import java.util.List;
import java.util.stream.Collectors;

/** Lines of comma-separated values by RFC 4180. */
final class Csv {

  private static final char APOSTROPHE = '\'';

  /** What begins a formula somewhere; the wide ones do in East Asian settings. */
  private static final String FORMULA_SIGNS = "=+-@\t\r\n＝＋－＠";

  private Csv() {}

  static String line(List<String> cells) {
    return cells.stream().map(cell -> quoted(guarded(cell))).collect(Collectors.joining(","))
        + "\r\n";
  }

  static String text(ListCell cell) {
    return switch (cell) {
      case ListCell.Words words -> words.text();
      case ListCell.Links links ->
          links.links().stream().map(ListCell.Link::url).collect(Collectors.joining(" "));
    };
  }

  /** Cells that have such an apostrophe of their own get one more, so that nothing is lost. */
  private static String guarded(String text) {
    int first = 0;
    while (first < text.length() && text.charAt(first) == APOSTROPHE) {
      first++;
    }
    boolean formula = first < text.length() && FORMULA_SIGNS.indexOf(text.charAt(first)) >= 0;
    return formula ? APOSTROPHE + text : text;
  }

  private static String quoted(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}

package app.lanyard.search.mark;

import java.util.regex.Pattern;

/** A line of a note as a reader sees it, near enough for a line in a list of results. */
final class MarkdownLine {

  private static final Pattern LEADING = Pattern.compile("^[\\s>#|*+-]*(?:\\[[ xX]\\] )?");
  private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)\\]\\([^)]*\\)");
  private static final Pattern EMPHASIS = Pattern.compile("\\*\\*|__|[*`]|~~");
  private static final Pattern CELLS = Pattern.compile("\\s*\\|\\s*");
  private static final Pattern LAST_CELL = Pattern.compile("\\s*\\|\\s*$");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private MarkdownLine() {}

  static String plain(String line) {
    String text = LEADING.matcher(line).replaceFirst("");
    text = LINK.matcher(text).replaceAll("$1");
    text = EMPHASIS.matcher(text).replaceAll("");
    text = LAST_CELL.matcher(text).replaceFirst("");
    text = CELLS.matcher(text).replaceAll(" · ");
    return SPACES.matcher(text).replaceAll(" ").strip();
  }
}

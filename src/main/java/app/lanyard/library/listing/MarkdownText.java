package app.lanyard.library.listing;

import java.util.regex.Pattern;

/** Plain text in Markdown, escaped so that it reads as given. */
public final class MarkdownText {

  /** ASCII punctuation that may mean something within a line (CommonMark, section 2.4). */
  private static final String SIGNS = "\\`*_[]<>~&|!#$:@^={}%";

  /** What begins a list or is a line below a heading or between parts (sections 4.1, 4.3, 5.2). */
  private static final Pattern BEGINNING = Pattern.compile("^(\\d{1,9})?([-+.)])");

  /** What may not stand bare in a link's address, or would end the cell. */
  private static final String NOT_IN_ADDRESSES = "<>()|\\\"`";

  private static final Pattern CONTROLS = Pattern.compile("[\\x00-\\x1f\\x7f-\\x9f]");

  private MarkdownText() {}

  /** Within a line; line breaks become spaces. */
  public static String inline(String text) {
    var escaped = new StringBuilder();
    CONTROLS
        .matcher(text)
        .replaceAll(" ")
        .strip()
        .codePoints()
        .forEach(
            c -> {
              if (SIGNS.indexOf(c) >= 0) {
                escaped.append('\\');
              }
              escaped.appendCodePoint(c);
            });
    return escaped.toString();
  }

  /** At the beginning of a line too. */
  public static String paragraph(String text) {
    return BEGINNING.matcher(inline(text)).replaceFirst("$1\\\\$2");
  }

  /** The address of a link, in which nothing ends the link or the cell that it stands in. */
  public static String address(String url) {
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

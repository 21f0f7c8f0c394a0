package app.lanyard.markdown.render;

/** Characters in HTML. */
final class Html {

  private Html() {}

  static void escape(String text, StringBuilder html) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        default -> html.append(c);
      }
    }
  }

  /** The text without what an HTML parser would change: NUL and carriage returns. */
  static String visible(String text) {
    return text.replace('\0', '\uFFFD').replace("\r\n", "\n").replace('\r', '\n');
  }
}

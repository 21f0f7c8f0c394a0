package app.lanyard.markdown.frontmatter;

import java.util.List;
import java.util.stream.Stream;

/** A value read from a line by itself, as far as can be told from the line. */
final class PlainValue {

  private PlainValue() {}

  static Object of(String written) {
    String value = withoutTrailingComma(written.strip());
    if (value.startsWith("[") && value.endsWith("]") && value.length() > 1) {
      return items(value.substring(1, value.length() - 1));
    }
    return unquoted(value);
  }

  private static List<Object> items(String written) {
    return Stream.of(written.split(",", -1))
        .map(item -> (Object) unquoted(item.strip()))
        .filter(item -> !item.equals(""))
        .toList();
  }

  private static String withoutTrailingComma(String value) {
    boolean quoted = value.endsWith("\",") || value.endsWith("],");
    return quoted ? value.substring(0, value.length() - 1) : value;
  }

  private static String unquoted(String value) {
    boolean quoted =
        value.length() > 1
            && (value.startsWith("\"") || value.startsWith("'"))
            && value.endsWith(value.substring(0, 1));
    return quoted ? value.substring(1, value.length() - 1) : value;
  }
}

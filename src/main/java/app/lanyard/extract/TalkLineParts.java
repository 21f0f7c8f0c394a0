package app.lanyard.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a line at separators outside brackets. */
final class TalkLineParts {

  private TalkLineParts() {}

  static List<String> split(String text, Pattern separator) {
    var parts = new ArrayList<String>();
    int start = 0;
    int depth = 0;
    int seen = 0;
    Matcher matcher = separator.matcher(text);
    while (matcher.find()) {
      depth = Math.max(0, depth + depth(text, seen, matcher.start()));
      seen = matcher.start();
      if (depth == 0) {
        add(parts, text.substring(start, matcher.start()));
        start = matcher.end();
      }
    }
    add(parts, text.substring(start));
    return parts;
  }

  private static int depth(String text, int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '（' || c == '[') {
        depth++;
      } else if (c == ')' || c == '）' || c == ']') {
        depth--;
      }
    }
    return depth;
  }

  private static void add(List<String> parts, String part) {
    if (!part.isBlank()) {
      parts.add(part.strip());
    }
  }
}

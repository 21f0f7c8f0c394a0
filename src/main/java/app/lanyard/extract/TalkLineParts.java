package app.lanyard.extract;

import app.lanyard.extract.text.Separator;
import java.util.ArrayList;
import java.util.List;

/** Splits a line at separators outside brackets. */
final class TalkLineParts {

  private TalkLineParts() {}

  static List<String> split(String text, Separator separator) {
    var parts = new ArrayList<String>();
    int start = 0;
    int depth = 0;
    int seen = 0;
    for (int[] place : separator.places(text)) {
      depth = Math.max(0, depth + depth(text, seen, place[0]));
      seen = place[0];
      if (depth == 0) {
        add(parts, text.substring(start, place[0]));
        start = place[1];
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

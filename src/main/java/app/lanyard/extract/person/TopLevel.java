package app.lanyard.extract.person;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a text at separators that do not stand in brackets. */
final class TopLevel {

  private TopLevel() {}

  static List<String> split(String text, Pattern separator) {
    var parts = new ArrayList<String>();
    boolean[] inBrackets = brackets(text);
    int start = 0;
    Matcher matcher = separator.matcher(text);
    while (matcher.find()) {
      if (!inBrackets[matcher.start()] && matcher.end() > matcher.start()) {
        add(parts, text.substring(start, matcher.start()));
        start = matcher.end();
      }
    }
    add(parts, text.substring(start));
    return parts;
  }

  private static void add(List<String> parts, String part) {
    if (!part.isBlank()) {
      parts.add(part.strip());
    }
  }

  private static boolean[] brackets(String text) {
    var inside = new boolean[text.length() + 1];
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ')' || c == '）') {
        depth = Math.max(0, depth - 1);
      }
      inside[i] = depth > 0;
      if (c == '(' || c == '（') {
        depth++;
      }
    }
    return inside;
  }
}

package app.lanyard.extract.person;

import app.lanyard.extract.text.Separator;
import java.util.ArrayList;
import java.util.List;

/** Splits a text at separators that do not stand in brackets. */
final class TopLevel {

  private TopLevel() {}

  static List<String> split(String text, Separator separator) {
    List<int[]> places = separator.places(text);
    if (places.isEmpty()) {
      return text.isBlank() ? List.of() : List.of(text.strip());
    }
    var parts = new ArrayList<String>();
    boolean[] inBrackets = brackets(text);
    int start = 0;
    for (int[] place : places) {
      if (!inBrackets[place[0]]) {
        add(parts, text.substring(start, place[0]));
        start = place[1];
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

package app.lanyard.library.join;

import java.util.HashMap;
import java.util.Map;

/** Which of many texts are one, as told by pairs of them. */
final class SameTokens {

  private final Map<String, String> leaders = new HashMap<>();

  void join(String one, String other) {
    String first = first(one);
    String second = first(other);
    if (!first.equals(second)) {
      leaders.put(second, first);
    }
  }

  /** One text that stands for all that are the same. */
  String first(String text) {
    String leader = text;
    for (String next = leaders.get(leader); next != null; next = leaders.get(leader)) {
      leader = next;
    }
    if (!leader.equals(text)) {
      leaders.put(text, leader);
    }
    return leader;
  }
}

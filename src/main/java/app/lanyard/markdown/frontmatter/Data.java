package app.lanyard.markdown.frontmatter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Keys and values while they are gathered. Lines are those in the block, counted from 1. */
final class Data {

  /** Something broken that did not stop the reading. */
  record Fault(int line, String reason) {}

  private final Map<String, Object> values = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new LinkedHashMap<>();
  private final List<Fault> faults = new ArrayList<>();

  void put(String key, Object value, int line) {
    String name = name(key);
    values.put(name, value);
    lines.put(name, line);
  }

  /** Notes where a key stands, if that isn't known yet. */
  void locate(String key, int line) {
    lines.putIfAbsent(name(key), line);
  }

  void fault(int line, String reason) {
    faults.add(new Fault(line, reason));
  }

  boolean has(String key) {
    return values.containsKey(name(key));
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  Map<String, Object> values() {
    return values;
  }

  Map<String, Integer> lines() {
    return lines;
  }

  List<Fault> faults() {
    return faults;
  }

  static String name(String key) {
    return key.strip().toLowerCase(Locale.ROOT);
  }
}

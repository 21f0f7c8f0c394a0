package app.lanyard.markdown.syntax;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in a template's tag: its name, then values, some with a key. */
final class Arguments {

  private static final Pattern PART =
      Pattern.compile(
          "(?:([\\w-]+)\\s*[=:]\\s*)?(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|'([^']*+)'|`([^`]*+)`|([^\\s\"'`]++))");

  private final List<String> values = new ArrayList<>();
  private final Map<String, String> named = new LinkedHashMap<>();

  private Arguments() {}

  static Arguments of(String tag) {
    Arguments arguments = new Arguments();
    Matcher part = PART.matcher(tag);
    while (part.find()) {
      arguments.add(part);
    }
    return arguments;
  }

  /** The first value, in lower case; empty if there is none. */
  String name() {
    return value(0).orElse("").toLowerCase(Locale.ROOT);
  }

  /** The n-th value without a key; the 0th is the name. */
  Optional<String> value(int n) {
    return n < values.size() ? Optional.of(values.get(n)) : Optional.empty();
  }

  /** In lower case, in their order. */
  Set<String> keys() {
    return named.keySet();
  }

  Optional<String> named(String... keys) {
    for (String key : keys) {
      String value = named.get(key);
      if (value != null && !value.isBlank()) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  private void add(Matcher part) {
    String value = "";
    for (int group = 2; group <= 5; group++) {
      if (part.group(group) != null) {
        value = part.group(group).replace("\\\"", "\"");
      }
    }
    if (part.group(1) == null) {
      values.add(value);
    } else {
      named.put(part.group(1).toLowerCase(Locale.ROOT), value);
    }
  }
}

package app.lanyard.markdown.frontmatter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Values of front matter as they read without the brackets of wiki links, which Obsidian's
 * properties hold: {@code [[Ada Miller]]}, {@code [[people/ada|Ada Miller]]}.
 */
public final class WikiText {

  private static final Pattern LINK = Pattern.compile("\\[\\[(?:[^\\[\\]|]*\\|)?([^\\[\\]|]+)]]");

  private WikiText() {}

  /** The same keys, with each text among the values freed from brackets. */
  public static Map<String, Object> plain(Map<String, Object> values) {
    var plain = new LinkedHashMap<String, Object>(values);
    plain.replaceAll((_, value) -> value(value));
    return plain;
  }

  private static Object value(Object value) {
    return switch (value) {
      case String text when text.contains("[[") -> LINK.matcher(text).replaceAll("$1");
      case List<?> list -> list.stream().map(WikiText::item).toList();
      case Map<?, ?> map -> map(map);
      default -> value;
    };
  }

  private static @Nullable Object item(@Nullable Object item) {
    return item == null ? null : value(item);
  }

  private static Map<Object, @Nullable Object> map(Map<?, ?> map) {
    var plain = new LinkedHashMap<Object, @Nullable Object>();
    map.forEach((key, value) -> plain.put(key, item(value)));
    return plain;
  }
}

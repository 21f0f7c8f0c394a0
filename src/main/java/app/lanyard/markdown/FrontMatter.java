package app.lanyard.markdown;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The data at the top of a note, whatever its notation: strings, numbers, booleans, lists and maps
 * with string keys. Dates stay the strings they were written as.
 *
 * @param values keys in lower case, in the order of the note; empty if there is no front matter
 * @param lines the line of each top-level key, counted from 1
 */
public record FrontMatter(Map<String, Object> values, Map<String, Integer> lines) {

  public static final FrontMatter NONE = new FrontMatter(Map.of(), Map.of());

  public FrontMatter {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
  }

  /**
   * The first of these keys that holds a single, non-blank value, as text. Of a map, that is its
   * name or title; a template such as <code>{{ page.title }}</code> is no value.
   */
  public Optional<String> text(String... keys) {
    for (String key : keys) {
      Object value = values.get(key);
      Optional<String> text = value == null ? Optional.empty() : FrontMatterText.single(value);
      if (text.isPresent()) {
        return text;
      }
    }
    return Optional.empty();
  }

  /**
   * The values of the first of these keys that is there: a list's items, or one text's parts at
   * commas.
   */
  public List<String> texts(String... keys) {
    for (String key : keys) {
      Object value = values.get(key);
      List<String> texts = value == null ? List.of() : FrontMatterText.all(value);
      if (!texts.isEmpty()) {
        return texts;
      }
    }
    return List.of();
  }

  public OptionalInt lineOf(String key) {
    Integer line = lines.get(key);
    return line == null ? OptionalInt.empty() : OptionalInt.of(line);
  }
}

package app.lanyard.markdown;

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

  /** The first of these keys that holds a single, non-blank value, as text. */
  public Optional<String> text(String... keys) {
    throw new UnsupportedOperationException();
  }

  /**
   * The values of the first of these keys that is there: a list's items, or one text's parts at
   * commas.
   */
  public List<String> texts(String... keys) {
    throw new UnsupportedOperationException();
  }

  public OptionalInt lineOf(String key) {
    throw new UnsupportedOperationException();
  }
}

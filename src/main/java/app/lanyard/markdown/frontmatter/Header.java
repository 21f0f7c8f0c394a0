package app.lanyard.markdown.frontmatter;

import app.lanyard.model.Problem;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands at the top of a text.
 *
 * @param values the data, keys in lower case, in the order of the text
 * @param lines the line of each top-level key, counted from 1
 * @param end the position in the text after the header; 0 if there is none
 * @param problems what was broken in it
 */
public record Header(
    Map<String, Object> values, Map<String, Integer> lines, int end, List<Problem> problems) {

  public static final Header NONE = new Header(Map.of(), Map.of(), 0, List.of());

  public Header {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
    problems = List.copyOf(problems);
  }
}

package app.lanyard.markdown.frontmatter;

import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * A single YAML value. Only what is plainly a boolean or a whole number becomes one: dates, version
 * numbers and numbers with leading zeros stay as they were written.
 */
final class YamlScalar {

  private static final Pattern NULL = Pattern.compile("|~|null|Null|NULL");
  private static final Pattern WHOLE_NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,17})");

  private YamlScalar() {}

  static Optional<Object> value(ScalarNode scalar) {
    String text = scalar.getValue();
    if (!scalar.isPlain()) {
      return Optional.of(text);
    }
    if (NULL.matcher(text).matches()) {
      return Optional.empty();
    }
    if (WHOLE_NUMBER.matcher(text).matches()) {
      return Optional.of(Long.valueOf(text));
    }
    return switch (text) {
      case "true", "True", "TRUE" -> Optional.of(true);
      case "false", "False", "FALSE" -> Optional.of(false);
      default -> Optional.of(text);
    };
  }
}

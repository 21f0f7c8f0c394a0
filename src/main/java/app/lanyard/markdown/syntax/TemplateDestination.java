package app.lanyard.markdown.syntax;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a template means where a link or a picture leads to. */
public final class TemplateDestination {

  private static final Pattern TAG = Pattern.compile("\\{\\{[<%]?(.*?)[>%]?}}|\\{%-?(.*?)-?%}");

  private TemplateDestination() {}

  /**
   * Puts in place of each template what it stands for: {@code {{ site.baseurl }}} for nothing,
   * {@code {{ "/x" | relative_url }}} for the path, {@code {{< ref "x.md" >}}} and {@code {%
   * post_url x %}} for a note of the library.
   */
  public static String resolve(String destination) {
    if (!destination.contains("{{") && !destination.contains("{%")) {
      return destination;
    }
    return TAG.matcher(destination)
        .replaceAll(tag -> Matcher.quoteReplacement(meaning(content(tag.group(1), tag.group(2)))));
  }

  private static String content(String expression, String tag) {
    return expression == null ? tag : expression;
  }

  private static String meaning(String content) {
    Arguments arguments = Arguments.of(content);
    Optional<String> target = arguments.value(1);
    return switch (arguments.name()) {
      case "ref", "relref", "link" -> target.or(() -> arguments.named("path")).orElse("");
      case "post_url" -> target.map(LibraryLink::toNote).orElse("");
      default -> quoted(content);
    };
  }

  private static String quoted(String content) {
    String expression = content.strip();
    if (expression.startsWith("\"") || expression.startsWith("'")) {
      return Arguments.of(expression).value(0).orElse("");
    }
    return "";
  }
}

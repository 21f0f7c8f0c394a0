package app.lanyard.markdown;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads values of front matter as text. */
final class FrontMatterText {

  private static final List<String> NAMING_KEYS = List.of("name", "title", "text");
  private static final Pattern TEMPLATE = Pattern.compile("\\{\\{.*}}", Pattern.DOTALL);

  private FrontMatterText() {}

  static Optional<String> single(Object value) {
    return switch (value) {
      case Map<?, ?> map -> name(map);
      case List<?> list ->
          list.size() == 1 && list.getFirst() != null ? single(list.getFirst()) : Optional.empty();
      default -> text(value);
    };
  }

  static List<String> all(Object value) {
    return switch (value) {
      case List<?> list ->
          list.stream()
              .filter(Objects::nonNull)
              .flatMap(item -> FrontMatterText.single(item).stream())
              .toList();
      case Map<?, ?> map -> name(map).stream().toList();
      default ->
          text(value).stream()
              .flatMap(text -> Stream.of(text.split(",", -1)))
              .map(String::strip)
              .filter(part -> !part.isEmpty())
              .toList();
    };
  }

  private static Optional<String> name(Map<?, ?> map) {
    return NAMING_KEYS.stream()
        .map(map::get)
        .filter(Objects::nonNull)
        .flatMap(value -> FrontMatterText.text(value).stream())
        .findFirst();
  }

  private static Optional<String> text(Object value) {
    if (value instanceof Map || value instanceof List) {
      return Optional.empty();
    }
    String text = value.toString().strip();
    boolean isValue = !text.isEmpty() && !TEMPLATE.matcher(text).matches();
    return isValue ? Optional.of(text) : Optional.empty();
  }
}

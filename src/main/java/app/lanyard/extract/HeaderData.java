package app.lanyard.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * One object of front matter: the whole of it, or one that it lists. Its keys are known by any of
 * their usual spellings, and a value that says nothing is as good as none.
 */
final class HeaderData {

  private final HeaderKeys keys;
  private final Map<String, Object> values = new LinkedHashMap<>();

  private HeaderData(HeaderKeys keys) {
    this.keys = keys;
  }

  static HeaderData of(Map<?, ?> map, HeaderKeys keys) {
    var data = new HeaderData(keys);
    map.forEach(
        (key, value) -> {
          if (value != null && !isEmpty(value)) {
            data.values.putIfAbsent(squeezed(key.toString()), value);
          }
        });
    return data;
  }

  /** The same with one more value. */
  HeaderData with(String key, String value) {
    var more = new HeaderData(keys);
    more.values.putAll(values);
    more.values.put(key, value);
    return more;
  }

  boolean has(HeaderKey key) {
    return values(key).findAny().isPresent();
  }

  /** How many spellings of a key are there. */
  long count(HeaderKey key) {
    return values(key).count();
  }

  /** The values under all spellings of a key, the most telling first. */
  Stream<Object> values(HeaderKey key) {
    return keys.of(key).stream()
        .filter(values::containsKey)
        .map(spelling -> values.getOrDefault(spelling, ""));
  }

  /** The texts under a key: those of a list's items, of an object its name. */
  Stream<String> texts(HeaderKey key) {
    return values(key).flatMap(this::texts);
  }

  Optional<String> text(HeaderKey key) {
    return texts(key).findFirst();
  }

  /** The objects that a value lists, or is. */
  Stream<HeaderData> objects(Object value) {
    return switch (value) {
      case Map<?, ?> map -> Stream.of(of(map, keys));
      case List<?> list ->
          list.stream().filter(Map.class::isInstance).map(item -> of((Map<?, ?>) item, keys));
      default -> Stream.empty();
    };
  }

  void forEach(BiConsumer<String, Object> action) {
    values.forEach(action);
  }

  private Stream<String> texts(Object value) {
    return switch (value) {
      case List<?> list -> list.stream().filter(Objects::nonNull).flatMap(this::texts);
      case Map<?, ?> map -> of(map, keys).texts(HeaderKey.NAME).limit(1);
      default -> Stream.of(value.toString().strip()).filter(text -> !text.isEmpty());
    };
  }

  private static boolean isEmpty(Object value) {
    return switch (value) {
      case String text -> text.isBlank();
      case List<?> list -> list.isEmpty();
      case Map<?, ?> map -> map.isEmpty();
      case Boolean flag -> !flag;
      default -> false;
    };
  }

  private static String squeezed(String key) {
    var letters = new StringBuilder(key.length());
    key.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}

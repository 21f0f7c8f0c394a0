package app.lanyard.extract.text;

import app.lanyard.markdown.FrontMatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The texts of a note's front matter that tell what the note is about, or a session of it. */
final class HeaderProse {

  private static final int MAX_DEPTH = 8;

  private static final Set<String> KEYS =
      Set.of(
          "title",
          "subtitle",
          "headline",
          "name",
          "description",
          "abstract",
          "summary",
          "excerpt",
          "intro",
          "text",
          "content",
          "topic",
          "topics",
          "tags",
          "categories",
          "keywords",
          "projects",
          "technologies");

  private final List<RichText> texts = new ArrayList<>();

  private HeaderProse() {}

  /** Each text with the line of the top-level key that it stands under. */
  static List<RichText> of(FrontMatter header) {
    var prose = new HeaderProse();
    header
        .values()
        .forEach((key, value) -> prose.value(key, value, header.lineOf(key).orElse(1), 0));
    return prose.texts;
  }

  private void value(String key, @Nullable Object value, int line, int depth) {
    if (value == null || depth > MAX_DEPTH) {
      return;
    }
    switch (value) {
      case Map<?, ?> map ->
          map.forEach((inner, it) -> value(String.valueOf(inner), it, line, depth + 1));
      case List<?> list -> list.forEach(it -> value(key, it, line, depth + 1));
      case String text -> {
        if (KEYS.contains(key.toLowerCase(Locale.ROOT))) {
          texts.add(RichText.plain(text.replace('\n', ' '), line));
        }
      }
      default -> {}
    }
  }
}

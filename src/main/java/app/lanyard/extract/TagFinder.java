package app.lanyard.extract;

import app.lanyard.markdown.FrontMatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds a note's tags, keywords and categories, each once, without number sign. */
final class TagFinder {

  private static final Pattern OBSIDIAN = Pattern.compile("\\s+(?=#)");
  private static final Pattern MARKS = Pattern.compile("^[\\[\"'#\\s]+|[\\]\"'\\s]+$");

  List<String> find(FrontMatter frontMatter) {
    Map<String, String> tags = new LinkedHashMap<>();
    Stream.of("tags", "tag", "keywords", "categories", "category", "topics")
        .flatMap(key -> frontMatter.texts(key).stream())
        .flatMap(OBSIDIAN::splitAsStream)
        .map(tag -> MARKS.matcher(tag).replaceAll(""))
        .filter(tag -> !tag.isBlank())
        .forEach(tag -> tags.putIfAbsent(tag.toLowerCase(Locale.ROOT), tag));
    return List.copyOf(tags.values());
  }
}

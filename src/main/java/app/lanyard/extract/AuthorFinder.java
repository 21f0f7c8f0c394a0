package app.lanyard.extract;

import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.Letters;
import app.lanyard.markdown.FrontMatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds who wrote a note: in the front matter, or in a line near its top. */
final class AuthorFinder {

  private static final List<String> KEYS =
      List.of("author", "authors", "by", "byline", "creator", "autor", "auteur", "autore", "作者");
  private static final List<String> NAME_KEYS = List.of("name", "title", "display_name", "id");
  private static final String COLONS = ":：";
  private static final int BLOCKS_NEAR_TOP = 6;
  private static final Pattern LINE =
      Pattern.compile(
          "^\\W{0,3}(?:authors?|written by|posted by|autor(?:in)?|auteur|作者|автор|文)\\s?[:：]\\s{0,3}"
              + "(\\S[^\\n]{1,80})",
          Pattern.CASE_INSENSITIVE | Pattern.MULTILINE | Pattern.UNICODE_CASE);

  Optional<String> find(FrontMatter frontMatter, List<Block> blocks) {
    return KEYS.stream()
        .map(key -> frontMatter.values().get(key))
        .flatMap(value -> name(value).stream())
        .findFirst()
        .or(() -> inText(blocks));
  }

  /** The first name in a text, a list, or an object with a name. */
  private static Optional<String> name(Object value) {
    return switch (value) {
      case null -> Optional.empty();
      case String text -> Optional.of(text.strip()).filter(name -> !name.isEmpty());
      case List<?> list -> list.stream().flatMap(item -> name(item).stream()).findFirst();
      case Map<?, ?> map ->
          NAME_KEYS.stream().map(map::get).flatMap(item -> name(item).stream()).findFirst();
      default -> Optional.of(value.toString());
    };
  }

  private static Optional<String> inText(List<Block> blocks) {
    return blocks.stream()
        .limit(BLOCKS_NEAR_TOP)
        .filter(Block.Paragraph.class::isInstance)
        .map(block -> ((Block.Paragraph) block).text().text())
        .filter(text -> Letters.hasAny(text, COLONS))
        .map(LINE::matcher)
        .filter(Matcher::find)
        .map(line -> line.group(1).strip())
        .findFirst();
  }
}

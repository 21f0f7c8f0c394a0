package app.lanyard.library.excerpt;

import app.lanyard.library.listing.MarkdownText;
import java.util.List;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** Makes texts fit where a template puts them, so that they stay what they are. */
final class TemplateText {

  private static final DumpSettings QUOTED =
      DumpSettings.builder()
          .setDefaultScalarStyle(ScalarStyle.DOUBLE_QUOTED)
          .setSplitLines(false)
          .build();

  private TemplateText() {}

  /** Text as one line of Markdown that reads as given. */
  static String line(String text) {
    return MarkdownText.paragraph(text);
  }

  /**
   * Text as a block quote (CommonMark, section 5.1) that reads as given. Each of its lines, which
   * were blocks of a note, becomes a paragraph.
   */
  static String quoted(String text) {
    List<String> paragraphs =
        text.lines().map(MarkdownText::paragraph).filter(line -> !line.isEmpty()).toList();
    return paragraphs.stream().map(line -> "> " + line).collect(Collectors.joining("\n>\n"));
  }

  /**
   * What follows a list marker of two characters (section 5.2): all lines but the first are moved
   * right, so that they stay in the item, and whatever a comment leaves open ends with it.
   */
  static String indented(String text) {
    String inner = text.strip().replaceAll("\\n(?:[ \\t]*\\n)+", "\n\n");
    return inner
        .lines()
        .map(line -> line.isEmpty() ? line : "  " + line)
        .collect(Collectors.joining("\n"))
        .stripLeading();
  }

  /** Text as a double-quoted scalar of YAML 1.2 (section 7.3.1). */
  static String yaml(String text) {
    return new Dump(QUOTED).dumpToString(text).strip();
  }

  /** A tag as note programs know them: letters, digits, {@code _}, {@code -} and {@code /}. */
  static String tag(String text) {
    String tag = text.strip().replaceAll("[^\\p{L}\\p{M}\\p{N}_/-]+", "-");
    return tag.chars().allMatch(Character::isDigit) ? "_" + tag : tag;
  }
}

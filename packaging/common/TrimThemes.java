import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes AtlantaFX's themes without the styles of controls that Lanyard has nowhere. For every label
 * and icon of a new row JavaFX asks each selector that ends in one, and two of three are those of
 * tabs, tables, charts and the like. Pictures are left out, too: with them there would be no binary
 * form that is the same wherever it is made.
 *
 * <p>Words: the folder to put them in.
 */
final class TrimThemes {

  private static final List<String> THEMES = List.of("primer-light.css", "primer-dark.css");

  /** Classes of styles, each as a whole. The test of the architecture forbids the same controls. */
  private static final Pattern LEFT_OUT =
      Pattern.compile(
          "\\.(?:accordion|titled-pane|(?:chart-|axis|html-editor|tool-bar|pagination)[\\w-]*"
              + "|[a-z-]*(?:-chart|-legend-symbol)|breadcrumbs|calendar|card|choice-box"
              + "|color-[\\w-]*|custom-color-dialog|message|notification|password-field|popover"
              + "|ring-progress-indicator|segmented-control|slider|progress-slider"
              + "|split-menu-button|(?:tab|table|tree)(?:-[\\w-]*)?|tabs|tile|tile-base"
              + "|toggle-switch)(?![\\w-])");

  private static final Pattern PICTURE = Pattern.compile("[\\w-]+:\\s*url\\([^)]*\\);?");
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
  private static final Pattern RULE = Pattern.compile("([^{}]+)(\\{[^{}]*})");

  private TrimThemes() {}

  public static void main(String[] words) throws IOException {
    Path folder = Files.createDirectories(Path.of(words[0]));
    for (String theme : THEMES) {
      Files.writeString(folder.resolve(theme), trimmed(read("atlantafx/base/theme/" + theme)));
    }
  }

  private static String read(String name) throws IOException {
    try (InputStream in = ClassLoader.getSystemResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("AtlantaFX has no " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String trimmed(String sheet) {
    var kept = new StringBuilder();
    String plain = PICTURE.matcher(COMMENT.matcher(sheet).replaceAll("")).replaceAll("");
    Matcher rule = RULE.matcher(plain);
    while (rule.find()) {
      String selectors =
          Stream.of(rule.group(1).split(","))
              .filter(selector -> !LEFT_OUT.matcher(selector).find())
              .collect(Collectors.joining(","));
      if (!selectors.isBlank()) {
        kept.append(selectors).append(rule.group(2));
      }
    }
    return kept.toString();
  }
}

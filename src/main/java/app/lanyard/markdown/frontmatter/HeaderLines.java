package app.lanyard.markdown.frontmatter;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Data at the top without an opening fence: lines such as {@code Title: …}, ended by a blank line
 * (Pelican, MultiMarkdown) or by a closing fence (Jekyll with its first line lost).
 */
final class HeaderLines {

  private static final Pattern KEY_LINE =
      Pattern.compile("([A-Za-z][\\w -]{0,40}?)\\s*:(?:\\s+(.*)|)");
  private static final int ENOUGH_KEYS = 2;

  private final List<TextLine> lines;

  /**
   * @param lines the lines of the text from the first that is not blank
   */
  HeaderLines(List<TextLine> lines) {
    this.lines = lines;
  }

  /** The line of the closing fence, if the lines above it are data. */
  Optional<TextLine> closingFence() {
    if (!startsWithKnownKey()) {
      return Optional.empty();
    }
    for (TextLine line : lines) {
      if (line.content().stripTrailing().equals("---")) {
        return Optional.of(line);
      }
      if (!isData(line) && !line.content().startsWith("- ")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The lines of data above the first blank line; none if anything else is among them. */
  List<TextLine> header() {
    if (!startsWithKnownKey()) {
      return List.of();
    }
    List<TextLine> header = lines.stream().takeWhile(line -> !line.isBlank()).toList();
    boolean isHeader = header.stream().allMatch(HeaderLines::isData) && isEnough(header);
    return isHeader ? header : List.of();
  }

  /** The data of lines that {@link #header()} gave. */
  static Data data(List<TextLine> header) {
    Data data = new Data();
    String key = "";
    int number = 0;
    for (TextLine line : header) {
      number++;
      Matcher matcher = KEY_LINE.matcher(line.content());
      if (matcher.matches()) {
        key = matcher.group(1);
        data.put(key, Optional.ofNullable(matcher.group(2)).orElse("").strip(), number);
      } else {
        String more = line.content().strip();
        data.values().merge(Data.name(key), more, (old, added) -> (old + " " + added).strip());
      }
    }
    return data;
  }

  private static boolean isEnough(List<TextLine> header) {
    long known =
        header.stream()
            .map(line -> KEY_LINE.matcher(line.content()))
            .filter(matcher -> matcher.matches() && KnownKeys.contains(matcher.group(1)))
            .count();
    return known >= ENOUGH_KEYS || header.getFirst().content().startsWith("Title:");
  }

  private boolean startsWithKnownKey() {
    if (lines.isEmpty()) {
      return false;
    }
    Matcher first = KEY_LINE.matcher(lines.getFirst().content());
    return first.matches() && KnownKeys.contains(first.group(1));
  }

  private static boolean isData(TextLine line) {
    String content = line.content();
    boolean continuation = content.startsWith(" ") || content.startsWith("\t");
    return KEY_LINE.matcher(content).matches() || (continuation && !content.isBlank());
  }
}

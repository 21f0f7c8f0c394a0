package app.lanyard.markdown.frontmatter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds and reads the header of a text: YAML between {@code ---} (as Jekyll and Pandoc), TOML
 * between {@code +++} and JSON (as Hugo), JSON between {@code ;;;}, or lines without fences. Never
 * fails: what is broken is reported, and what can be saved of it is. Safe for use by many threads.
 */
public final class HeaderReader {

  private static final int MAX_LINES = 10_000;
  private static final Set<String> YAML_ENDS = Set.of("---", "...");

  private final JsonNotation json = new JsonNotation();
  private final BlockReader yamlBlock = new BlockReader(new YamlNotation());
  private final BlockReader tomlBlock = new BlockReader(new TomlNotation());
  private final BlockReader jsonBlock = new BlockReader(json);

  public Header read(String text) {
    List<TextLine> lines = TextLine.first(text, MAX_LINES);
    List<TextLine> top = lines.stream().dropWhile(TextLine::isBlank).toList();
    if (top.isEmpty()) {
      return Header.NONE;
    }
    return switch (top.getFirst().content().stripTrailing()) {
      case "---" -> fenced(yamlBlock, top, YAML_ENDS);
      case "+++" -> fenced(tomlBlock, top, Set.of("+++"));
      case ";;;" -> fenced(jsonBlock, top, Set.of(";;;"));
      case String line when line.matches("\\{\\s*(\".*)?") -> object(text, top);
      default -> unfenced(top);
    };
  }

  private static Header fenced(BlockReader reader, List<TextLine> top, Set<String> ends) {
    List<TextLine> block =
        top.stream()
            .skip(1)
            .takeWhile(line -> !ends.contains(line.content().stripTrailing()))
            .toList();
    boolean closed = block.size() + 1 < top.size();
    if (!closed) {
      return Header.NONE;
    }
    TextLine fence = top.get(block.size() + 1);
    return reader.read(content(block), top.getFirst().number() + 1, fence.end());
  }

  private Header object(String text, List<TextLine> top) {
    TextLine first = top.getFirst();
    int start = text.indexOf('{');
    Optional<Integer> length = json.end(text.substring(start));
    if (length.isPresent()) {
      int end = start + length.get();
      return jsonBlock.read(text.substring(start, end), first.number(), end);
    }
    List<TextLine> block =
        top.stream().takeWhile(line -> !line.content().stripTrailing().equals("}")).toList();
    boolean closed = block.size() < top.size();
    return closed
        ? jsonBlock.read(content(block), first.number(), top.get(block.size()).end())
        : Header.NONE;
  }

  private Header unfenced(List<TextLine> top) {
    HeaderLines headerLines = new HeaderLines(top);
    int firstLine = top.getFirst().number();
    Optional<TextLine> fence = headerLines.closingFence();
    if (fence.isPresent()) {
      List<TextLine> block =
          top.stream().takeWhile(line -> line.number() < fence.get().number()).toList();
      return yamlBlock.read(content(block), firstLine, fence.get().end());
    }
    List<TextLine> header = headerLines.header();
    return header.isEmpty()
        ? Header.NONE
        : BlockReader.header(HeaderLines.data(header), firstLine, header.getLast().end());
  }

  private static String content(List<TextLine> lines) {
    return lines.stream().map(TextLine::content).collect(Collectors.joining("\n"));
  }
}

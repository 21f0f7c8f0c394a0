package app.lanyard.extract;

import app.lanyard.extract.text.Block;
import app.lanyard.markdown.FrontMatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds a note's title: stated, else its first heading of level one, else its first heading, else a
 * bold first line, else the name of its file.
 */
final class TitleFinder {

  private static final String[] KEYS = {
    "title",
    "talk_title",
    "talk-title",
    "talktitle",
    "session_title",
    "name",
    "heading",
    "titre",
    "titel",
    "titulo"
  };

  String find(FrontMatter frontMatter, List<Block> blocks, FilePath file) {
    return frontMatter
        .text(KEYS)
        .or(() -> heading(blocks))
        .map(String::strip)
        .filter(title -> !title.isEmpty())
        .orElseGet(file::readableName);
  }

  private static Optional<String> heading(List<Block> blocks) {
    List<Block.Heading> headings =
        blocks.stream()
            .filter(Block.Heading.class::isInstance)
            .map(Block.Heading.class::cast)
            .filter(heading -> !heading.text().isBlank())
            .filter(
                heading ->
                    heading.level() < Block.Heading.BOLD || heading.equals(blocks.getFirst()))
            .toList();
    return headings.stream()
        .filter(heading -> heading.level() == 1)
        .findFirst()
        .or(
            () ->
                headings.stream().min(Comparator.comparingInt(h -> h.level() / Block.Heading.BOLD)))
        .map(heading -> heading.text().text().replace('\n', ' '));
  }
}

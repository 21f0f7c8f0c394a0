package app.lanyard.markdown;

import app.lanyard.model.Problem;
import java.util.List;
import org.commonmark.node.Node;

/**
 * A parsed note. The lines of the tree's source spans are those of the file, front matter included,
 * counted from 0 as commonmark does; {@link Lines} turns them into a {@code SourceSpan}.
 *
 * @param text the whole text, as it was given
 * @param document the syntax tree of what follows the front matter; not to be changed
 * @param problems what was broken, with an empty path: the parser does not know it
 */
public record ParsedNote(
    String text,
    FrontMatter frontMatter,
    Node document,
    List<OutlineEntry> outline,
    List<Problem> problems) {

  public ParsedNote {
    outline = List.copyOf(outline);
    problems = List.copyOf(problems);
  }
}

package app.lanyard.markdown;

import app.lanyard.markdown.frontmatter.Header;
import app.lanyard.markdown.frontmatter.HeaderReader;
import app.lanyard.markdown.frontmatter.WikiText;
import app.lanyard.markdown.syntax.HeadingAnchors;
import app.lanyard.markdown.syntax.MarkdownSyntax;
import app.lanyard.markdown.syntax.PlainDocument;
import app.lanyard.markdown.syntax.PlainText;
import app.lanyard.model.Problem;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Parses a note. Any text is a note: what is broken in it is reported, and the rest is parsed. Safe
 * for use by many threads.
 */
public final class NoteParser {

  private static final Logger LOG = LoggerFactory.getLogger(NoteParser.class);

  private final HeaderReader headers = new HeaderReader();
  private final MarkdownSyntax syntax = new MarkdownSyntax();

  public ParsedNote parse(String text) {
    Header header = headers.read(text);
    List<Problem> problems = new ArrayList<>(header.problems());
    Node document = document(BlankedHeader.blank(text, header.end()), problems);
    FrontMatter frontMatter = new FrontMatter(WikiText.plain(header.values()), header.lines());
    return new ParsedNote(text, frontMatter, document, outline(document), problems);
  }

  private Node document(String body, List<Problem> problems) {
    try {
      return syntax.parse(body);
    } catch (StackOverflowError | RuntimeException e) {
      LOG.debug("Markdown read as plain text", e);
      problems.add(new Problem("", 1, "The Markdown is too intricate; it is shown as plain text"));
      return PlainDocument.of(body);
    }
  }

  private static List<OutlineEntry> outline(Node document) {
    List<OutlineEntry> outline = new ArrayList<>();
    HeadingAnchors.of(document)
        .forEach(
            (heading, anchor) ->
                outline.add(
                    new OutlineEntry(
                        heading.getLevel(), PlainText.of(heading), anchor, Lines.of(heading))));
    return outline;
  }
}

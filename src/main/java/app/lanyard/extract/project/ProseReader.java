package app.lanyard.extract.project;

import app.lanyard.markdown.Lines;
import app.lanyard.markdown.ParsedNote;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Makes a {@link Prose} of a note: what its header says of its content, then its text. */
final class ProseReader {

  /** What is nested deeper than this says nothing to a reader. */
  private static final int MAX_DEPTH = 90;

  private final StringBuilder text;
  private final List<Passage> passages = new ArrayList<>();
  private final List<ProseLink> links = new ArrayList<>();
  private final List<Run> codes = new ArrayList<>();

  private ProseReader(int length) {
    text = new StringBuilder(length);
  }

  static Prose read(ParsedNote note) {
    var reader = new ProseReader(note.text().length());
    HeaderProse.of(note.frontMatter()).forEach(reader::header);
    reader.blocks(note.document(), 0);
    return new Prose(reader.text.toString(), reader.passages, reader.links, reader.codes);
  }

  private void header(HeaderProse.Part part) {
    int start = text.length();
    text.append(part.text());
    close(start, part.line(), false);
  }

  private void blocks(Node parent, int depth) {
    if (depth > MAX_DEPTH) {
      return;
    }
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      switch (node) {
        case Paragraph paragraph -> passage(paragraph);
        case Heading heading -> passage(heading);
        case TableCell cell -> passage(cell);
        default -> blocks(node, depth + 1);
      }
    }
  }

  private void passage(Node node) {
    int start = text.length();
    inlines(node, 0);
    boolean item = node.getParent() instanceof ListItem && node.getPrevious() == null;
    close(start, Lines.of(node).startLine(), item);
  }

  private void close(int start, int line, boolean item) {
    if (text.length() > start) {
      passages.add(new Passage(start, text.length(), line, item));
      text.append(Prose.SEPARATOR);
    }
  }

  private void inlines(Node parent, int depth) {
    if (depth > MAX_DEPTH) {
      return;
    }
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      inline(node, depth);
    }
  }

  private void inline(Node node, int depth) {
    int start = text.length();
    switch (node) {
      case Text leaf -> text.append(leaf.getLiteral());
      case Code code -> {
        text.append(code.getLiteral());
        codes.add(new Run(start, text.length()));
      }
      case SoftLineBreak _ -> text.append('\n');
      case HardLineBreak _ -> text.append('\n');
      case Image _ -> {}
      case Link link -> {
        inlines(link, depth + 1);
        if (text.length() > start) {
          links.add(new ProseLink(start, text.length(), link.getDestination()));
        }
      }
      default -> inlines(node, depth + 1);
    }
  }
}

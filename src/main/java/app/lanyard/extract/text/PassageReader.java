package app.lanyard.extract.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * Reads the inline content of a note's blocks, one after the other, and strings it together to the
 * note's {@link Prose}. Pictures are left out; of raw HTML only line breaks, links and emphasis are
 * kept.
 */
final class PassageReader {

  /** Inline content nested deeper than this says nothing to a reader. */
  private static final int MAX_DEPTH = 40;

  private final StringBuilder text;
  private final List<Passage> passages = new ArrayList<>();
  private final List<Run> codes = new ArrayList<>();
  private final List<LinkRun> links = new ArrayList<>();
  private final List<EmphasisRun> emphases = new ArrayList<>();
  private final InlineTags tags = new InlineTags();

  /** The text that was read last, which may be all of the passage. */
  private String last = "";

  /** Where the passage begins that is read. */
  private int start;

  /**
   * @param length about that of the text, which grows if need be
   */
  PassageReader(int length) {
    text = new StringBuilder(length);
  }

  /** A text that is no part of the syntax tree. */
  void add(RichText passage) {
    begin();
    text.append(passage.text());
    end(passage, 0, false);
  }

  /**
   * @param line the line that the block starts in, counted from 1
   * @param item whether it is the first text of a list's item
   */
  RichText read(Node block, int line, boolean item) {
    begin();
    children(block, 0);
    String whole = whole();
    var written = new RichText(whole, links, emphases, line);
    RichText passage = written.slice(0, whole.length());
    end(passage, written.firstInk(0, whole.length()), item);
    return passage;
  }

  /** What was read so far. */
  Prose prose() {
    return new Prose(text.toString(), passages, codes);
  }

  /** The text of the passage so far. Most are one text of the note, which need not be copied. */
  private String whole() {
    return last.length() == text.length() - start ? last : text.substring(start);
  }

  private void begin() {
    start = text.length();
    last = "";
    links.clear();
    emphases.clear();
    tags.begin();
  }

  private void end(RichText passage, int spaceBefore, boolean item) {
    if (!passage.text().isEmpty()) {
      passages.add(new Passage(start + spaceBefore, passage, item));
      text.append(Prose.SEPARATOR);
    }
  }

  private void children(Node parent, int depth) {
    if (depth > MAX_DEPTH) {
      return;
    }
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      inline(node, depth + 1);
    }
  }

  private void inline(Node node, int depth) {
    int from = text.length();
    switch (node) {
      case Text leaf -> literal(leaf.getLiteral());
      case Link link -> {
        children(link, depth);
        links.removeIf(inner -> inner.start() >= from - start);
        links.add(new LinkRun(from - start, text.length() - start, link.getDestination()));
      }
      case SoftLineBreak end -> text.append(isBeforeDefinition(end) ? ' ' : '\n');
      case Code code -> {
        literal(code.getLiteral());
        codes.add(new Run(from, text.length()));
      }
      case Emphasis emphasis -> emphasis(emphasis, depth, false);
      case StrongEmphasis strong -> emphasis(strong, depth, true);
      case HardLineBreak _ -> text.append('\n');
      case HtmlInline html -> html(html.getLiteral());
      case Image _ -> {}
      default -> children(node, depth);
    }
  }

  private void literal(String literal) {
    text.append(literal);
    last = literal;
  }

  private void emphasis(Node node, int depth, boolean strong) {
    int from = text.length() - start;
    children(node, depth);
    emphases.add(new EmphasisRun(from, text.length() - start, strong));
  }

  private void html(String literal) {
    long breaks = literal.chars().filter(c -> c == '\n').count();
    text.repeat('\n', (int) breaks);
    if (breaks == 0 && literal.regionMatches(true, 0, "<br", 0, 3)) {
      text.append(" ; ");
    }
    tags.read(literal, text.length() - start, links, emphases);
  }

  /** "When", and in the next line ": 3 May": the definition lists of kramdown and Pandoc. */
  private static boolean isBeforeDefinition(SoftLineBreak end) {
    return end.getNext() instanceof Text next && next.getLiteral().startsWith(": ");
  }
}

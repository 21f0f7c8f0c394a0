package app.lanyard.markdown.syntax;

import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** A document of plain paragraphs, for a text that can't be read as Markdown. */
public final class PlainDocument {

  private final String text;
  private final Document document = new Document();
  private @Nullable Paragraph paragraph;
  private int line;

  private PlainDocument(String text) {
    this.text = text;
  }

  public static Node of(String text) {
    PlainDocument plain = new PlainDocument(text);
    plain.readLines();
    return plain.document;
  }

  private void readLines() {
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      add(start, end);
      line++;
      start = text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }
  }

  private void add(int start, int end) {
    String content = text.substring(start, end);
    if (content.isBlank()) {
      paragraph = null;
      return;
    }
    SourceSpan span = SourceSpan.of(line, 0, start, end - start);
    Text node = new Text(content.strip());
    node.addSourceSpan(span);
    Paragraph open = openParagraph();
    open.appendChild(node);
    open.addSourceSpan(span);
  }

  private Paragraph openParagraph() {
    if (paragraph != null) {
      paragraph.appendChild(new SoftLineBreak());
      return paragraph;
    }
    Paragraph started = new Paragraph();
    document.appendChild(started);
    paragraph = started;
    return started;
  }
}

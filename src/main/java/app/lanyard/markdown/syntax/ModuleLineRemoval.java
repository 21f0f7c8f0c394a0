package app.lanyard.markdown.syntax;

import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/** Takes out the lines of MDX that import or export modules. */
final class ModuleLineRemoval implements PostProcessor {

  private static final Pattern MODULE_LINE =
      Pattern.compile(
          "import\\s+(?:[\\w*{}$,\\s]+\\s+from\\s+)?['\"“”][^'\"“”]+['\"“”]\\s*;?|export\\s+(?:default|const|let|function)\\b.*");

  @Override
  public Node process(Node document) {
    for (Node block = document.getFirstChild(); block != null; ) {
      Node next = block.getNext();
      if (block instanceof Paragraph && isOfModuleLines(block)) {
        block.unlink();
      }
      block = next;
    }
    return document;
  }

  private static boolean isOfModuleLines(Node paragraph) {
    StringBuilder line = new StringBuilder();
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Text text) {
        line.append(text.getLiteral());
      } else if (!(node instanceof SoftLineBreak)) {
        return false;
      } else if (!MODULE_LINE.matcher(line).matches()) {
        return false;
      } else {
        line.setLength(0);
      }
    }
    return MODULE_LINE.matcher(line).matches();
  }
}

package app.lanyard.markdown.syntax;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** An id that a heading states itself: <code># Heading {#id}</code>. */
final class StatedId extends CustomNode {

  private static final Pattern ID = Pattern.compile("#([\\p{L}\\p{N}_.:-]+)");

  private final String id;

  private StatedId(String id) {
    this.id = id;
  }

  /** The id in a list of attributes, if there is one. */
  static Optional<StatedId> inAttributes(String attributes) {
    Matcher matcher = ID.matcher(attributes);
    return matcher.find() ? Optional.of(new StatedId(matcher.group(1))) : Optional.empty();
  }

  static Optional<String> of(Heading heading) {
    for (Node child = heading.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof StatedId stated) {
        return Optional.of(stated.id);
      }
    }
    return Optional.empty();
  }
}

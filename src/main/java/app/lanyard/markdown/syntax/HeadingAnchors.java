package app.lanyard.markdown.syntax;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/**
 * Gives the headings of a document their anchors: the words of the heading as GitHub joins them,
 * letters of every script kept, or the id that the heading states itself. Each is unique, and none
 * looks like the ids the renderer gives to other elements.
 */
public final class HeadingAnchors {

  private static final Pattern NOT_IN_ANCHOR = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_\\- ]+");
  private static final Pattern TAKEN_BY_RENDERER = Pattern.compile("b\\d+|fn(ref)?-.*");

  private final Map<Heading, String> anchors = new LinkedHashMap<>();
  private final Set<String> used = new HashSet<>();
  private final Map<String, Integer> counts = new HashMap<>();

  private HeadingAnchors() {}

  /** The anchor of each heading, in the order of the document; the same for each call. */
  public static Map<Heading, String> of(Node document) {
    HeadingAnchors headings = new HeadingAnchors();
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Heading heading) {
            headings.anchors.put(heading, headings.unique(wanted(heading)));
          }
        });
    return headings.anchors;
  }

  private String unique(String wanted) {
    boolean taken = TAKEN_BY_RENDERER.matcher(wanted).matches();
    String stem = taken ? "section-" + wanted : wanted;
    String anchor = stem;
    while (!used.add(anchor)) {
      anchor = stem + "-" + counts.merge(stem, 1, Integer::sum);
    }
    return anchor;
  }

  private static String wanted(Heading heading) {
    Optional<String> stated = StatedId.of(heading);
    if (stated.isPresent()) {
      return stated.get();
    }
    String text = PlainText.of(heading).toLowerCase(Locale.ROOT);
    String words = NOT_IN_ANCHOR.matcher(text).replaceAll("").strip().replace(' ', '-');
    return words.isEmpty() ? "section" : words;
  }
}

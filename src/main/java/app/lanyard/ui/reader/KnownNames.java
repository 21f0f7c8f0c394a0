package app.lanyard.ui.reader;

import app.lanyard.model.EntityLink;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Makes links of the names that the library knows from a note. The text stays as it is, letter by
 * letter: links of the note's own, code and what this program wrote are left alone.
 */
final class KnownNames {

  /** The class of the links. */
  static final String STYLE = "known";

  /** As many as help; a note that names one thing a thousand times needs no thousand links. */
  static final int MOST = 500;

  private static final int SHORTEST = 3;
  private static final String NOT_WITHIN = "a, code, pre, button, .picture, .footnote-ref";
  private static final String WORD = "[\\p{L}\\p{N}]";

  private final Map<String, EntityLink> links = new HashMap<>();

  KnownNames(List<EntityLink> links) {
    links.stream()
        .filter(link -> link.name().strip().length() >= SHORTEST)
        .forEach(link -> this.links.putIfAbsent(link.name().strip(), link));
  }

  void mark(Element body) {
    if (links.isEmpty()) {
      return;
    }
    Pattern names = pattern();
    int left = MOST;
    for (TextNode text : body.nodeStream(TextNode.class).toList()) {
      if (left > 0 && isProse(text)) {
        left -= mark(text, names, left);
      }
    }
  }

  private int mark(TextNode text, Pattern names, int most) {
    String whole = text.getWholeText();
    List<MatchResult> found = names.matcher(whole).results().limit(most).toList();
    int done = 0;
    for (MatchResult match : found) {
      addText(text, whole.substring(done, match.start()));
      text.before(link(match.group()));
      done = match.end();
    }
    if (!found.isEmpty()) {
      addText(text, whole.substring(done));
      text.remove();
    }
    return found.size();
  }

  private Element link(String name) {
    EntityLink link = Objects.requireNonNull(links.get(name), name);
    return new Element("a")
        .addClass(STYLE)
        .attr("href", LinkTarget.Known.of(link).href())
        .text(name);
  }

  private static void addText(Node before, String text) {
    if (!text.isEmpty()) {
      before.before(new TextNode(text));
    }
  }

  private static boolean isProse(TextNode text) {
    Element parent = text.parent();
    return parent != null && parent.closest(NOT_WITHIN) == null;
  }

  /** A longer name goes before one that it begins with. */
  private Pattern pattern() {
    return Pattern.compile(
        links.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(KnownNames::whole)
            .collect(Collectors.joining("|")));
  }

  /** Scripts without spaces have no ends of words to look at. */
  private static String whole(String name) {
    String before = Character.isIdeographic(name.codePointAt(0)) ? "" : "(?<!" + WORD + ")";
    String after =
        Character.isIdeographic(name.codePointBefore(name.length())) ? "" : "(?!" + WORD + ")";
    return before + Pattern.quote(name) + after;
  }
}

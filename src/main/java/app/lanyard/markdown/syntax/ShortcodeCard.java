package app.lanyard.markdown.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * What a site's own shortcode tells in its arguments, where these are a title and more: {@code {{<
 * talk-card title="How beans climb" event="Soil Days" slides="https://…" >}}}. Only the site's own
 * templates know how it looks; the title and the links are shown, so that nothing of them is lost.
 */
final class ShortcodeCard extends CustomNode {

  private static final List<String> TOLD =
      List.of("event", "conference", "meetup", "venue", "location", "city", "date", "year");

  private static final List<String> PEOPLE =
      List.of("speaker", "speakers", "author", "authors", "presenter");

  /** What a link is called whose key holds the word; the first that fits decides. */
  private static final List<Map.Entry<String, String>> LABELS =
      List.of(
          Map.entry("slide", "Slides"),
          Map.entry("deck", "Slides"),
          Map.entry("video", "Video"),
          Map.entry("record", "Video"),
          Map.entry("youtube", "Video"),
          Map.entry("code", "Code"),
          Map.entry("repo", "Code"),
          Map.entry("github", "Code"));

  private ShortcodeCard() {}

  /** Nothing unless there are a title and something beside it. */
  static Optional<Node> of(Arguments arguments) {
    Optional<String> title = arguments.named("title", "heading");
    if (title.isEmpty()) {
      return Optional.empty();
    }
    var card = new ShortcodeCard();
    var strong = new StrongEmphasis("**");
    strong.appendChild(new Text(title.get()));
    card.appendChild(strong);
    PEOPLE.stream()
        .flatMap(key -> arguments.named(key).stream())
        .findFirst()
        .ifPresent(people -> card.appendChild(new Text(" by " + people)));
    TOLD.stream()
        .flatMap(key -> arguments.named(key).stream())
        .filter(value -> !isAddress(value))
        .forEach(value -> card.appendChild(new Text(", " + value)));
    arguments.keys().forEach(key -> card.link(key, arguments.named(key).orElse("")));
    return strong.getNext() == null ? Optional.empty() : Optional.of(card);
  }

  private void link(String key, String value) {
    if (isAddress(value)) {
      var link = new Link(value, null);
      link.appendChild(new Text(label(key)));
      appendChild(new Text(" "));
      appendChild(link);
    }
  }

  private static String label(String key) {
    return LABELS.stream()
        .filter(label -> key.contains(label.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(key.toLowerCase(Locale.ROOT));
  }

  private static boolean isAddress(String value) {
    return value.startsWith("https://") || value.startsWith("http://");
  }

  /** Puts what it tells in its own place. */
  void unwrap() {
    for (Node child = getFirstChild(); child != null; child = getFirstChild()) {
      insertBefore(child);
    }
    unlink();
  }
}

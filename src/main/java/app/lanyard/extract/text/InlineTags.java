package app.lanyard.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Follows the tags of raw HTML in running text (CommonMark 6.6) for what they say of it: links and
 * emphasis. What is never closed, or closed in another order, says nothing. For one passage at a
 * time.
 */
final class InlineTags {

  private static final Set<String> STRONG = Set.of("b", "strong");
  private static final Set<String> EMPHASIS = Set.of("i", "em");
  private static final int LONGEST_NAME = 6;
  private static final int LONGEST_TAG = 2_000;

  /** Tags within more tags than these say nothing to a reader. */
  private static final int MOST_OPEN = 40;

  private final List<Open> open = new ArrayList<>(0);

  private record Open(String name, int at, String url) {}

  void begin() {
    open.clear();
  }

  /**
   * @param tag with its angle brackets
   * @param at the length of the passage's text so far
   */
  void read(String tag, int at, List<LinkRun> links, List<EmphasisRun> emphases) {
    boolean closing = tag.startsWith("</");
    String name = name(tag, closing ? 2 : 1);
    if (!name.equals("a") && !STRONG.contains(name) && !EMPHASIS.contains(name)) {
      return;
    }
    if (!closing) {
      if (open.size() < MOST_OPEN) {
        open.add(new Open(name, at, name.equals("a") ? address(tag) : ""));
      }
      return;
    }
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i).name().equals(name)) {
        Open tagged = open.get(i);
        open.subList(i, open.size()).clear();
        close(tagged, at, links, emphases);
        return;
      }
    }
  }

  private static void close(Open tag, int end, List<LinkRun> links, List<EmphasisRun> emphases) {
    if (!tag.name().equals("a")) {
      emphases.add(new EmphasisRun(tag.at(), end, STRONG.contains(tag.name())));
    } else if (!tag.url().isEmpty() && !holdsLink(links, tag.at())) {
      links.add(new LinkRun(tag.at(), end, tag.url()));
    }
  }

  /** Links stand in their order, and none within another. */
  private static boolean holdsLink(List<LinkRun> links, int from) {
    return !links.isEmpty() && links.getLast().end() > from;
  }

  private static String address(String tag) {
    if (tag.length() > LONGEST_TAG || !tag.toLowerCase(Locale.ROOT).contains("href")) {
      return "";
    }
    Element link = Jsoup.parseBodyFragment(tag).body().selectFirst("a");
    return link == null ? "" : link.attr("href").strip();
  }

  private static String name(String tag, int from) {
    int end = from;
    while (end < tag.length() && end - from <= LONGEST_NAME && Letters.isLetter(tag.charAt(end))) {
      end++;
    }
    return tag.substring(from, end).toLowerCase(Locale.ROOT);
  }
}

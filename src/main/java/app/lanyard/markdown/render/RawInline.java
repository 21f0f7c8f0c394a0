package app.lanyard.markdown.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Raw HTML among Markdown comes as single tags, in any order. Keeps the harmless ones and closes
 * what was left open, so that the page stays well-formed.
 */
final class RawInline {

  private static final Pattern TAG =
      Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9-]*).*", Pattern.DOTALL);

  private final Page page;
  private final LinkWriter links;
  private final PictureWriter pictures;
  private final Deque<String> open = new ArrayDeque<>();
  private String dropping = "";

  RawInline(Page page, LinkWriter links, PictureWriter pictures) {
    this.page = page;
    this.links = links;
    this.pictures = pictures;
  }

  /** Whether what comes is inside of an element that vanishes with its content. */
  boolean isDropping() {
    return !dropping.isEmpty();
  }

  void write(String literal) {
    Matcher tag = TAG.matcher(literal);
    if (!tag.matches()) {
      return;
    }
    String name = tag.group(2).toLowerCase(Locale.ROOT);
    if (!tag.group(1).isEmpty()) {
      end(name);
    } else if (!isDropping()) {
      start(name, literal);
    }
  }

  /** How many elements are open: to be given to {@link #closeTo} when the text around ends. */
  int depth() {
    return open.size();
  }

  void closeTo(int depth) {
    while (open.size() > depth) {
      closeTop();
    }
  }

  void endOfBlock() {
    closeTo(0);
    dropping = "";
  }

  private void start(String name, String literal) {
    switch (name) {
      case "br" -> page.lineBreak();
      case "img" -> picture(literal);
      case "a" -> link(literal);
      case "script", "style" -> dropping = name;
      case String media when SafeTags.MEDIA.contains(media) -> media(literal);
      default -> {
        if (SafeTags.INLINE.contains(name)) {
          page.open(name);
          open.push(name);
        }
      }
    }
  }

  private void picture(String literal) {
    Element image = Jsoup.parseBodyFragment(literal).selectFirst("img");
    if (image != null && image.hasAttr("src")) {
      pictures.write(image.attr("src"), image.attr("alt"), null);
    }
  }

  private void link(String literal) {
    Element link = Jsoup.parseBodyFragment(literal).selectFirst("a[href]");
    if (link != null && links.open(link.attr("href"))) {
      open.push("a");
    }
  }

  private void media(String literal) {
    Element media = Jsoup.parseBodyFragment(literal).selectFirst("[src]");
    if (media != null) {
      links.writeMedia(media.attr("src"));
    }
  }

  private void end(String name) {
    if (name.equals(dropping)) {
      dropping = "";
    } else if (open.contains(name)) {
      while (!name.equals(open.peek())) {
        closeTop();
      }
      closeTop();
    }
  }

  private void closeTop() {
    String name = open.pop();
    if (name.equals("a")) {
      links.close();
    } else {
      page.close(name);
    }
  }
}

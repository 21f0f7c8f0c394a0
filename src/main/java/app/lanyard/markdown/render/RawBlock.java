package app.lanyard.markdown.render;

import app.lanyard.model.SourceSpan;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Writes a block of raw HTML: parsed as a browser would, and only what is known to be harmless
 * written anew, attributes left behind. Runs of text become blocks of the rendered text.
 */
final class RawBlock {

  private static final int MAX_DEPTH = 100;
  private static final Pattern TEMPLATE =
      Pattern.compile("\\{\\{[^{}]{0,500}}}|\\{%[^{}]{0,500}%}");

  private final Page page;
  private final LinkWriter links;
  private final PictureWriter pictures;
  private boolean spacePending;

  RawBlock(Page page, LinkWriter links, PictureWriter pictures) {
    this.page = page;
    this.links = links;
    this.pictures = pictures;
  }

  void write(String html, SourceSpan span) {
    blocks(Jsoup.parseBodyFragment(html).body(), span, 0);
    endRun();
  }

  private void blocks(Element container, SourceSpan span, int depth) {
    for (Node node : container.childNodes()) {
      if (node instanceof TextNode text) {
        text(text.getWholeText(), span);
      } else if (node instanceof Element element) {
        element(element, span, depth);
      }
    }
  }

  private void element(Element element, SourceSpan span, int depth) {
    String name = element.normalName();
    if (SafeTags.DROPPED.contains(name) || depth > MAX_DEPTH) {
      return;
    }
    switch (name) {
      case "pre" -> preformatted(element, span);
      case "hr" -> rule();
      case "br" -> lineBreak();
      case "img" -> picture(element, span);
      case "a" -> link(element, span, depth);
      case String media when SafeTags.MEDIA.contains(media) -> media(element, span);
      case String block when SafeTags.BLOCK.contains(block) -> block(element, span, depth);
      case String block when SafeTags.TRANSPARENT_BLOCK.contains(block) -> {
        endRun();
        blocks(element, span, depth + 1);
        endRun();
      }
      case String inline when SafeTags.INLINE.contains(inline) -> inline(element, span, depth);
      default -> blocks(element, span, depth + 1);
    }
  }

  private void block(Element element, SourceSpan span, int depth) {
    String name = element.normalName();
    boolean table = name.equals("table");
    endRun();
    if (table) {
      page.open("div", "class", "table-scroll");
    }
    page.open(name, "open", name.equals("details") ? "" : null);
    blocks(element, span, depth + 1);
    endRun();
    page.close(name);
    if (table) {
      page.close("div");
    }
  }

  private void inline(Element element, SourceSpan span, int depth) {
    if (holdsBlocks(element)) {
      blocks(element, span, depth + 1);
      return;
    }
    startRun(span);
    page.open(element.normalName());
    blocks(element, span, depth + 1);
    page.close(element.normalName());
  }

  private void link(Element element, SourceSpan span, int depth) {
    if (holdsBlocks(element)) {
      blocks(element, span, depth + 1);
      return;
    }
    startRun(span);
    boolean opened = element.hasAttr("href") && links.open(element.attr("href"));
    blocks(element, span, depth + 1);
    if (opened) {
      links.close();
    }
  }

  private static boolean holdsBlocks(Element element) {
    return element.stream()
        .map(Element::normalName)
        .anyMatch(
            name ->
                SafeTags.BLOCK.contains(name)
                    || SafeTags.TRANSPARENT_BLOCK.contains(name)
                    || name.equals("pre")
                    || name.equals("hr"));
  }

  private void picture(Element element, SourceSpan span) {
    if (element.hasAttr("src")) {
      startRun(span);
      pictures.write(element.attr("src"), element.attr("alt"), null);
    }
  }

  private void media(Element element, SourceSpan span) {
    Element source = element.hasAttr("src") ? element : element.selectFirst("source[src]");
    if (source == null) {
      return;
    }
    startRun(span);
    links.writeMedia(source.attr("src"));
  }

  private void preformatted(Element element, SourceSpan span) {
    endRun();
    page.openText("pre", span);
    page.open("code");
    page.text(element.wholeText().stripTrailing());
    page.close("code");
    page.closeText("pre");
  }

  private void rule() {
    endRun();
    page.open("hr");
  }

  private void lineBreak() {
    if (page.isInText() && !page.isAtStartOfText()) {
      page.lineBreak();
    }
  }

  /** White space is one space, and none at the ends of a run. */
  private void text(String written, SourceSpan span) {
    String words = TEMPLATE.matcher(written).replaceAll("").strip().replaceAll("\\s+", " ");
    spacePending |= startsWithSpace(written);
    if (!words.isEmpty()) {
      startRun(span);
      page.text(words);
      spacePending = startsWithSpace(written.substring(written.length() - 1));
    }
  }

  private static boolean startsWithSpace(String text) {
    return !text.isEmpty() && Character.isWhitespace(text.charAt(0));
  }

  private void startRun(SourceSpan span) {
    if (!page.isInText()) {
      page.openText("p", span, "class", "tight");
    } else if (spacePending && !page.isAtStartOfText()) {
      page.text(" ");
    }
    spacePending = false;
  }

  private void endRun() {
    if (page.isInText()) {
      page.closeText("p");
    }
    spacePending = false;
  }
}

package app.lanyard.ui.reader;

import app.lanyard.library.OpenedNote;
import app.lanyard.model.EntityLink;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Builds the HTML document in which a note is read. The renderer has made the note's HTML safe;
 * this adds two defences of its own, so that a mistake there opens nothing: a Content Security
 * Policy that lets the page load its notes' own pictures only, and the removal of whatever can
 * load, navigate or run. A policy does not stop a {@code <meta>} refresh, and the engine throws at
 * an {@code <object>} that it blocks, so both must be gone.
 */
final class ReaderPage {

  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data: " + PictureAddress.SCHEME + ":";

  private static final String ACTIVE_ELEMENTS =
      "script, style, link, meta, base, template, iframe, frame, frameset, object, embed, applet,"
          + " portal, form, svg, math, map, audio, video, noscript, title";

  private static final Pattern SUPPLEMENTARY = Pattern.compile("[\\x{10000}-\\x{10FFFF}]");

  private final String style;
  private final PagePictures pictures;

  /**
   * @param style the page's style sheet
   */
  ReaderPage(String style, PagePictures pictures) {
    this.style = style;
    this.pictures = pictures;
  }

  /**
   * @param links what the names in it lead to
   */
  String html(OpenedNote note, List<EntityLink> links) {
    Document page = Jsoup.parseBodyFragment(note.content().html());
    page.outputSettings().prettyPrint(false);
    removeActive(page.body());
    pictures.prepare(page, note.row().id());
    letTablesScroll(page.body());
    new KnownNames(links).mark(page.body());
    wrapBody(page.body());
    fillHead(page, note.row().title());
    setLanguage(page, note.row().language());
    return escapeSupplementary("<!DOCTYPE html>\n" + page.outerHtml());
  }

  /** The engine takes a page in a form in which characters beyond U+FFFF come out broken. */
  private static String escapeSupplementary(String html) {
    return SUPPLEMENTARY
        .matcher(html)
        .replaceAll(found -> "&#x" + Integer.toHexString(found.group().codePointAt(0)) + ";");
  }

  private static void removeActive(Element body) {
    body.select(ACTIVE_ELEMENTS).remove();
    for (Element element : body.getAllElements()) {
      element.attributes().asList().stream()
          .map(attribute -> attribute.getKey())
          .filter(ReaderPage::isActive)
          .forEach(element::removeAttr);
    }
  }

  /** Handlers, and {@code name}, by which an element can hide a function of the document. */
  private static boolean isActive(String attribute) {
    String name = attribute.toLowerCase(Locale.ROOT);
    return name.startsWith("on")
        || name.equals("name")
        || name.equals("target")
        || name.equals("ping")
        || name.equals("srcset")
        || name.equals("style");
  }

  /** Wide tables scroll in a box of their own, by arrow keys too. */
  private static void letTablesScroll(Element body) {
    for (Element table : body.select("table")) {
      if (table.closest(".table-scroll") == null) {
        table.wrap("<div class=\"table-scroll\"></div>");
      }
    }
    body.select(".table-scroll").attr("tabindex", "0");
  }

  private static void wrapBody(Element body) {
    Element main = new Element("main");
    main.appendChildren(body.childNodes());
    body.appendChild(main);
  }

  private void fillHead(Document page, String title) {
    Element head = page.head();
    head.appendElement("meta").attr("charset", "utf-8");
    head.appendElement("meta")
        .attr("http-equiv", "Content-Security-Policy")
        .attr("content", POLICY);
    head.appendElement("title").text(title);
    head.appendElement("style").append(style);
  }

  private static void setLanguage(Document page, @Nullable String language) {
    if (language == null) {
      return;
    }
    String tag = Locale.forLanguageTag(language.replace('_', '-')).toLanguageTag();
    Elements root = page.select("html");
    if (!tag.equals("und")) {
      root.attr("lang", tag);
    }
  }
}

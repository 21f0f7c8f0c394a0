package app.lanyard.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What may be in a page of a note, stated apart from the code that makes it. */
final class SafePage {

  private static final Set<String> TAGS =
      Set.of(
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "blockquote",
          "pre",
          "code",
          "table",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "th",
          "td",
          "div",
          "span",
          "a",
          "img",
          "em",
          "strong",
          "del",
          "mark",
          "sup",
          "sub",
          "hr",
          "section",
          "figure",
          "figcaption",
          "details",
          "summary",
          "dl",
          "dt",
          "dd",
          "b",
          "i",
          "u",
          "s",
          "kbd",
          "small",
          "abbr",
          "cite",
          "q",
          "samp",
          "var",
          "ins",
          "bdi",
          "dfn",
          "ruby",
          "rt",
          "rp",
          "tt",
          "strike");

  private static final Set<String> ATTRIBUTES =
      Set.of(
          "id",
          "class",
          "href",
          "src",
          "alt",
          "title",
          "rel",
          "start",
          "open",
          "role",
          "style",
          "loading",
          "aria-label");

  private SafePage() {}

  static void check(String html) {
    for (Element element : Jsoup.parseBodyFragment(html).body().getAllElements()) {
      if (!element.normalName().equals("body")) {
        assertThat(TAGS).contains(element.normalName());
      }
      element.attributes().forEach(SafePage::check);
    }
  }

  private static void check(Attribute attribute) {
    String name = attribute.getKey();
    if (name.startsWith("data-")) {
      return;
    }
    assertThat(ATTRIBUTES).contains(name);
    switch (name) {
      case "href" -> assertThat(attribute.getValue()).matches("(?s)(https?:|mailto:|note:|#).*");
      case "src" ->
          assertThat(attribute.getValue())
              .matches(
                  "note-image:///[^/]*|data:image/(png|jpe?g|gif|webp);base64,[A-Za-z0-9+/=%]+");
      case "style" -> assertThat(attribute.getValue()).isEqualTo("white-space:pre");
      default -> assertThat(name).doesNotStartWith("on");
    }
  }
}

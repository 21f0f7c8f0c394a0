package app.lanyard.markdown.render;

import java.util.Set;

/** Which tags of raw HTML are kept. Those that are not named vanish, and their content stays. */
final class SafeTags {

  /** Kept inside of a line of text. */
  static final Set<String> INLINE =
      Set.of(
          "abbr", "b", "bdi", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q",
          "rp", "rt", "ruby", "s", "samp", "small", "strike", "strong", "sub", "sup", "tt", "u",
          "var");

  /** Kept around blocks. */
  static final Set<String> BLOCK =
      Set.of(
          "blockquote",
          "dd",
          "details",
          "dl",
          "dt",
          "figcaption",
          "figure",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "ol",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");

  /** End a line of text, and vanish. */
  static final Set<String> TRANSPARENT_BLOCK =
      Set.of(
          "address",
          "article",
          "aside",
          "caption",
          "center",
          "dir",
          "div",
          "fieldset",
          "footer",
          "form",
          "header",
          "hgroup",
          "main",
          "nav",
          "p",
          "section");

  /** Lead to something that plays; a link to it is shown instead. */
  static final Set<String> MEDIA = Set.of("audio", "embed", "iframe", "video");

  /** Vanish with their content. */
  static final Set<String> DROPPED =
      Set.of(
          "applet",
          "base",
          "canvas",
          "datalist",
          "frame",
          "frameset",
          "head",
          "link",
          "map",
          "math",
          "meta",
          "noembed",
          "noframes",
          "noscript",
          "object",
          "script",
          "select",
          "style",
          "svg",
          "template",
          "textarea",
          "title");

  private SafeTags() {}
}

package app.lanyard.markdown.render;

import app.lanyard.model.SourceSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page being written: HTML and rendered text grow together, so that the text of a block's
 * element is the block's part of the text, to the character.
 */
final class Page {

  private final StringBuilder html = new StringBuilder();
  private final StringBuilder text = new StringBuilder();
  private final List<TextBlock> blocks = new ArrayList<>();
  private @Nullable TextBlock open;
  private int ids;

  /**
   * Opens an element.
   *
   * @param attributes names and values by turns; what is null is left out with its name
   */
  void open(String tag, @Nullable String... attributes) {
    html.append('<').append(tag);
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      String value = attributes[i + 1];
      if (value != null) {
        html.append(' ').append(attributes[i]).append("=\"");
        Html.escape(value, html);
        html.append('"');
      }
    }
    html.append('>');
  }

  void close(String tag) {
    html.append("</").append(tag).append('>');
  }

  /** Opens an element that comes from the source, and holds blocks but no text of its own. */
  void openBlock(String tag, SourceSpan span, @Nullable String cssClass) {
    open(tag, "class", cssClass, "data-line", String.valueOf(span.startLine()));
  }

  /** Opens an element that is a block of the text. */
  void openText(String tag, SourceSpan span, @Nullable String... attributes) {
    openText(tag, "b" + ++ids, span, attributes);
  }

  /** Opens an element with a given id that is a block of the text. */
  void openText(String tag, String id, SourceSpan span, @Nullable String... attributes) {
    List<@Nullable String> all = new ArrayList<>();
    all.add("id");
    all.add(id);
    all.add("data-line");
    all.add(String.valueOf(span.startLine()));
    all.addAll(Arrays.asList(attributes));
    open(tag, all.toArray(new String[0]));
    if (!blocks.isEmpty()) {
      text.append('\n');
    }
    open = new TextBlock(text.length(), text.length(), id, span);
  }

  /** Closes the element of a block of the text. An empty one is no block. */
  void closeText(String tag) {
    close(tag);
    if (open == null) {
      return;
    }
    if (open.start() < text.length()) {
      blocks.add(new TextBlock(open.start(), text.length(), open.elementId(), open.span()));
    } else if (!blocks.isEmpty()) {
      text.setLength(text.length() - 1);
    }
    open = null;
  }

  boolean isInText() {
    return open != null;
  }

  /** Whether nothing was written to the open block yet. */
  boolean isAtStartOfText() {
    return open != null && open.start() == text.length();
  }

  void text(String written) {
    String shown = Html.visible(written);
    Html.escape(shown, html);
    text.append(shown);
  }

  /**
   * A line break that is a character in the text of the page too, which {@code <br>} is not: so
   * positions in the text stay those in the window.
   */
  void lineBreak() {
    html.append("<span class=\"br\" style=\"white-space:pre\">\n</span>");
    text.append('\n');
  }

  RenderedBody finish() {
    return new RenderedBody(html.toString(), text.toString(), blocks);
  }
}

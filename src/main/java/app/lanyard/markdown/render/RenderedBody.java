package app.lanyard.markdown.render;

import java.util.List;

/** What was written: the HTML, the text, and the blocks of the text. */
public record RenderedBody(String html, String text, List<TextBlock> blocks) {

  public RenderedBody {
    blocks = List.copyOf(blocks);
  }
}

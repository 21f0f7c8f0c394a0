package app.lanyard.library;

import app.lanyard.markdown.RenderedBlock;
import app.lanyard.markdown.RenderedNote;
import app.lanyard.model.SourceSpan;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Renders a note, and if that fails shows its text as it is. */
final class GuardedRendering implements NoteRendering {

  private static final Logger LOG = LoggerFactory.getLogger(GuardedRendering.class);

  private final NoteRendering rendering;

  GuardedRendering(NoteRendering rendering) {
    this.rendering = rendering;
  }

  @Override
  public RenderedNote render(String text) {
    try {
      return rendering.render(text);
    } catch (RuntimeException e) {
      LOG.warn("A note could not be rendered and is shown as plain text", e);
      return plain(text);
    } catch (StackOverflowError e) {
      LOG.warn("A note is nested too deeply and is shown as plain text: {}", e.toString());
      return plain(text);
    }
  }

  private static RenderedNote plain(String text) {
    String html = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    int lines = (int) Math.max(1, text.lines().count());
    return new RenderedNote(
        "<pre id=\"plain-text\" data-line=\"1\">" + html + "</pre>",
        text,
        List.of(new RenderedBlock(0, text.length(), "plain-text", new SourceSpan(1, lines))),
        List.of());
  }
}

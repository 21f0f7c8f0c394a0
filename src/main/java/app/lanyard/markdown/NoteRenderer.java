package app.lanyard.markdown;

import app.lanyard.markdown.render.BodyRenderer;
import app.lanyard.markdown.render.RenderedBody;
import app.lanyard.markdown.syntax.HeadingAnchors;
import java.util.List;

/**
 * Renders a note to HTML that is safe to show: nothing in it runs, and nothing in it loads from
 * elsewhere. Safe for use by many threads.
 *
 * <p>Links inside the library lead to {@code note:}, pictures beside the note to {@code
 * note-image:///}, each followed by the percent-encoded path as the note writes it. A remote
 * picture is an empty {@code span} of class {@code remote-picture}, with {@code data-src}, {@code
 * data-alt}, {@code data-host} and a {@code data-label} to show.
 */
public final class NoteRenderer {

  private final BodyRenderer renderer = new BodyRenderer(Lines::of);

  public RenderedNote render(ParsedNote note) {
    RenderedBody body = renderer.render(note.document(), HeadingAnchors.of(note.document()));
    List<RenderedBlock> blocks =
        body.blocks().stream()
            .map(
                block ->
                    new RenderedBlock(block.start(), block.end(), block.elementId(), block.span()))
            .toList();
    return new RenderedNote(body.html(), body.text(), blocks, note.outline());
  }
}

package app.lanyard.markdown;

import java.util.List;

/**
 * A note as HTML and as the text a reader sees, with the map between the two and the source.
 *
 * @param html the body's content, without {@code <html>}, {@code <head>} or {@code <body>}; each
 *     block that comes from the source has {@code data-line} with its first line in the file, from
 *     1
 * @param text the rendered text, blocks separated by one line feed; positions in it count UTF-16
 *     units
 * @param blocks the blocks of the text, in order
 */
public record RenderedNote(
    String html, String text, List<RenderedBlock> blocks, List<OutlineEntry> outline) {

  public RenderedNote {
    blocks = List.copyOf(blocks);
    outline = List.copyOf(outline);
  }
}

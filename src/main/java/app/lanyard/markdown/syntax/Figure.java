package app.lanyard.markdown.syntax;

import org.commonmark.node.Image;

/** A picture with a caption, from a template's {@code figure}. */
public final class Figure extends Image {

  private final String caption;

  Figure(String destination, String caption) {
    super(destination, null);
    this.caption = caption;
  }

  /** Plain text; empty if there is none. */
  public String caption() {
    return caption;
  }
}

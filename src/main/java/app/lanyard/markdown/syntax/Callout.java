package app.lanyard.markdown.syntax;

import org.commonmark.node.CustomBlock;

/**
 * A block set apart from the text, with a title: {@code > [!note]} of Obsidian and GitHub, {@code
 * ::: note} of Quarto, Pandoc and others. Its content is its children.
 */
public final class Callout extends CustomBlock {

  private final String kind;
  private final String title;

  Callout(String kind, String title) {
    this.kind = kind;
    this.title = title;
  }

  /** A word such as {@code note}, in lower case; empty for a block that is only a division. */
  public String kind() {
    return kind;
  }

  /** Plain text; empty for a block without a title. */
  public String title() {
    return title;
  }
}

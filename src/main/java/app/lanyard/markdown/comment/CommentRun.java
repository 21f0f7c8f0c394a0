package app.lanyard.markdown.comment;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Some words of a comment that look and lead the same.
 *
 * @param text may hold line breaks
 * @param href where they lead: an address of the web, or of something in the library; empty if they
 *     lead nowhere
 */
public record CommentRun(String text, Set<Style> styles, String href) {

  /** How words look. */
  public enum Style {
    STRONG,
    EMPHASIS,
    STRUCK,
    CODE
  }

  public CommentRun {
    Set<Style> copy = EnumSet.noneOf(Style.class);
    copy.addAll(styles);
    styles = Collections.unmodifiableSet(copy);
  }

  public boolean isLink() {
    return !href.isEmpty();
  }

  boolean looksLike(CommentRun other) {
    return styles.equals(other.styles) && href.equals(other.href);
  }
}

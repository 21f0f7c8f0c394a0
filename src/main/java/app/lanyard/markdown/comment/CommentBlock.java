package app.lanyard.markdown.comment;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A paragraph of a comment, or what stands in the place of one.
 *
 * @param depth how many lists and quotes it stands in
 * @param marker what stands before an item of a list; empty for all but its first paragraph
 */
public record CommentBlock(Kind kind, int depth, String marker, List<CommentRun> runs) {

  /** What a block is. */
  public enum Kind {
    PARAGRAPH,
    HEADING,
    QUOTE,
    CODE
  }

  public CommentBlock {
    runs = List.copyOf(runs);
  }

  /** Its words without markup. */
  public String words() {
    return runs.stream().map(CommentRun::text).collect(Collectors.joining());
  }
}

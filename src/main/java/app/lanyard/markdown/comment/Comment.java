package app.lanyard.markdown.comment;

import java.util.List;
import java.util.stream.Collectors;

/** What a person wrote, as it is shown. */
public record Comment(List<CommentBlock> blocks) {

  public static final Comment NONE = new Comment(List.of());

  public Comment {
    blocks = List.copyOf(blocks);
  }

  /** Its words without markup, a line for each paragraph. */
  public String words() {
    return blocks.stream()
        .map(
            block ->
                block.marker().isEmpty() ? block.words() : block.marker() + " " + block.words())
        .collect(Collectors.joining("\n"));
  }
}

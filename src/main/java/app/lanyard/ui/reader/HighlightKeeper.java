package app.lanyard.ui.reader;

import app.lanyard.model.annotation.Annotation;
import app.lanyard.model.annotation.AnnotationContent;
import app.lanyard.ui.controls.comment.CommentForm;
import java.util.List;

/**
 * Keeps what the person writes about a highlight.
 *
 * @param before the annotation as it was before
 */
record HighlightKeeper(Annotation before, HighlightModel model) implements CommentForm.Keeper {

  @Override
  public void draft(String comment, List<String> tags) {
    model.draft(before, new AnnotationContent(comment, tags, before.colour()));
  }

  @Override
  public void end(String comment, List<String> tags, boolean drafted) {
    model.endWriting(before, new AnnotationContent(comment, tags, before.colour()), drafted);
  }
}

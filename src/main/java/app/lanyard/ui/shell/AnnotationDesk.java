package app.lanyard.ui.shell;

import app.lanyard.model.annotation.Annotation;
import app.lanyard.model.annotation.AnnotationContent;
import app.lanyard.model.annotation.NewAnnotation;
import app.lanyard.model.annotation.TextQuote;
import java.util.List;
import java.util.function.Consumer;

/**
 * Where features hand in what the person marks and writes. Everything is a step that can be undone,
 * and is on the disk before it shows.
 */
public interface AnnotationDesk {

  /**
   * @param kept gets the annotation once it is on the disk; never if it can't be
   */
  void add(NewAnnotation wanted, Consumer<Annotation> kept);

  void change(Annotation before, AnnotationContent content);

  /**
   * Keeps what is being written, without a step of its own: {@link #change} makes it one when the
   * person has ended.
   */
  void draft(Annotation before, AnnotationContent content);

  /**
   * Changes the tags of several annotations in one step.
   *
   * @param added tags that all of them have then
   * @param removed tags that none of them has then
   */
  void retag(List<Annotation> annotations, List<String> added, List<String> removed);

  /** Lets an annotation quote what stands now where it was found again. */
  void accept(Annotation before);

  void trash(List<Annotation> annotations);

  /** Takes annotations out of the trash. */
  void restore(List<Annotation> annotations);

  /** Puts an annotation where the person says it belongs. */
  void move(Annotation before, TextQuote quote);

  /** Leaves annotations orphaned, though something like their text was found. */
  void refuse(List<Annotation> annotations);
}

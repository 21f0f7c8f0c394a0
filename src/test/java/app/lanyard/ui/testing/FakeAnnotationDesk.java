package app.lanyard.ui.testing;

import app.lanyard.library.Annotations;
import app.lanyard.model.annotation.Annotation;
import app.lanyard.model.annotation.AnnotationContent;
import app.lanyard.model.annotation.NewAnnotation;
import app.lanyard.model.annotation.TextQuote;
import app.lanyard.ui.shell.AnnotationDesk;
import java.util.List;
import java.util.function.Consumer;

/** Does at once what it is asked, and tells when it is done. */
public final class FakeAnnotationDesk implements AnnotationDesk {

  private final Annotations annotations;
  private Runnable changed = () -> {};

  public FakeAnnotationDesk(Annotations annotations) {
    this.annotations = annotations;
  }

  /**
   * @param action called after each change, as the window reads everything again
   */
  public void onChange(Runnable action) {
    changed = action;
  }

  @Override
  public void add(NewAnnotation wanted, Consumer<Annotation> kept) {
    kept.accept(annotations.add(wanted));
    changed.run();
  }

  @Override
  public void change(Annotation before, AnnotationContent content) {
    annotations.change(before.id(), content);
    changed.run();
  }

  @Override
  public void draft(Annotation before, AnnotationContent content) {
    annotations.change(before.id(), content);
  }

  @Override
  public void retag(List<Annotation> wanted, List<String> added, List<String> removed) {
    wanted.forEach(one -> annotations.change(one.id(), one.content().retagged(added, removed)));
    changed.run();
  }

  @Override
  public void accept(Annotation before) {
    annotations.accept(before.id());
    changed.run();
  }

  @Override
  public void move(Annotation before, TextQuote quote) {
    annotations.move(before.id(), quote);
    changed.run();
  }

  @Override
  public void refuse(List<Annotation> wanted) {
    wanted.forEach(one -> annotations.refuse(one.id(), true));
    changed.run();
  }

  @Override
  public void trash(List<Annotation> wanted) {
    annotations.trash(wanted.stream().map(Annotation::id).toList());
    changed.run();
  }

  @Override
  public void restore(List<Annotation> wanted) {
    annotations.restore(wanted.stream().map(Annotation::id).toList());
    changed.run();
  }
}

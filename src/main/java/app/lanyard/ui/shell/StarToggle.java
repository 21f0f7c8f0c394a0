package app.lanyard.ui.shell;

import app.lanyard.library.Annotations;
import app.lanyard.model.annotation.AnnotationSubject;
import app.lanyard.ui.text.Messages;
import java.util.Optional;

/** Gives a star, or takes it back: what it is shows when it is done for the first time. */
final class StarToggle implements Edit {

  private final Annotations annotations;
  private final AnnotationSubject subject;
  private final Messages messages;
  private volatile boolean known;
  private volatile boolean given;

  StarToggle(Annotations annotations, AnnotationSubject subject, Messages messages) {
    this.annotations = annotations;
    this.subject = subject;
    this.messages = messages;
  }

  @Override
  public Optional<String> redo() {
    if (!known) {
      given = !annotations.starred(subject);
      known = true;
    }
    annotations.star(subject, given);
    return words();
  }

  @Override
  public Optional<String> undo() {
    annotations.star(subject, !given);
    return words();
  }

  @Override
  public Optional<String> undoable() {
    return words();
  }

  @Override
  public Optional<String> redoable() {
    return words();
  }

  private Optional<String> words() {
    return Optional.of(messages.get(given ? "undo.star" : "undo.unstar"));
  }
}

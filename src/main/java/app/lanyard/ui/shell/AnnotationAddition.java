package app.lanyard.ui.shell;

import app.lanyard.library.Annotations;
import app.lanyard.model.annotation.Annotation;
import app.lanyard.model.annotation.NewAnnotation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An annotation that is made. Taken back it goes to the trash, and comes out of there when it is
 * done again: so it stays the same one.
 */
final class AnnotationAddition implements Edit {

  private final Annotations annotations;
  private final NewAnnotation wanted;
  private final String words;
  private volatile @Nullable Annotation added;

  /**
   * @param words what is done, in the words of a command
   */
  AnnotationAddition(Annotations annotations, NewAnnotation wanted, String words) {
    this.annotations = annotations;
    this.wanted = wanted;
    this.words = words;
  }

  /** The annotation, once it was made. */
  Annotation added() {
    return Objects.requireNonNull(added);
  }

  @Override
  public Optional<String> redo() {
    Annotation before = added;
    if (before == null) {
      added = annotations.add(wanted);
    } else {
      annotations.restore(List.of(before.id()));
    }
    return Optional.of(words);
  }

  @Override
  public Optional<String> undo() {
    annotations.trash(List.of(added().id()));
    return Optional.of(words);
  }

  @Override
  public Optional<String> undoable() {
    return Optional.of(words);
  }

  @Override
  public Optional<String> redoable() {
    return Optional.of(words);
  }
}

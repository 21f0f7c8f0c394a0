package app.lanyard.ui.annotations;

import app.lanyard.model.annotation.ListedAnnotation;
import java.util.Locale;

/** The parts that the list of annotations is looked at in. */
enum Shelf {
  ALL,
  /** Those whose text changed, or is gone. */
  REVIEW,
  TRASH;

  boolean holds(ListedAnnotation annotation) {
    return switch (this) {
      case ALL -> !annotation.trashed();
      case REVIEW -> !annotation.trashed() && annotation.needsReview();
      case TRASH -> annotation.trashed();
    };
  }

  /** Its name in ids and keys of messages. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}

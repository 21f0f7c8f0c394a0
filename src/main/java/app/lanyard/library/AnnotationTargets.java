package app.lanyard.library;

import app.lanyard.model.annotation.AnnotationSubject;
import app.lanyard.model.annotation.AnnotationTarget;
import app.lanyard.store.ReadSession;
import java.util.Optional;

/** Names what annotations are on so that the names last. */
final class AnnotationTargets {

  private AnnotationTargets() {}

  /**
   * @throws LibraryException if the library has it no more
   */
  static AnnotationTarget of(ReadSession session, AnnotationSubject subject) {
    return find(session, subject)
        .orElseThrow(
            () ->
                new LibraryException(
                    "The library does not have that any more. Look for it in the list again."));
  }

  private static Optional<AnnotationTarget> find(ReadSession session, AnnotationSubject subject) {
    return switch (subject) {
      case AnnotationSubject.OfNote(var id) ->
          session.notes().find(id).map(note -> new AnnotationTarget.OfNote(note.id(), note.path()));
      case AnnotationSubject.OfEntity(var kind, var id) ->
          session.annotations().key(kind, id).map(key -> new AnnotationTarget.OfEntity(kind, key));
    };
  }
}

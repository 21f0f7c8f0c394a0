package app.lanyard.library;

import app.lanyard.library.join.StandingCorrections;
import app.lanyard.model.EntityKind;
import app.lanyard.model.annotation.AnnotationSubject;
import app.lanyard.model.annotation.AnnotationTarget;
import app.lanyard.store.ReadSession;
import java.util.List;
import java.util.Optional;

/** Names what annotations are on so that the names last. */
final class AnnotationTargets {

  private final StandingCorrections standing;

  AnnotationTargets(StandingCorrections standing) {
    this.standing = standing;
  }

  /**
   * @throws LibraryException if the library has it no more
   */
  AnnotationTarget of(ReadSession session, AnnotationSubject subject) {
    return find(session, subject)
        .orElseThrow(
            () ->
                new LibraryException(
                    "The library does not have that any more. Look for it in the list again."));
  }

  /** The same, and the names of those that were merged into it; nothing if it is no more. */
  List<AnnotationTarget> all(ReadSession session, AnnotationSubject subject) {
    return find(session, subject).map(target -> withMerged(session, target)).orElse(List.of());
  }

  private static Optional<AnnotationTarget> find(ReadSession session, AnnotationSubject subject) {
    return switch (subject) {
      case AnnotationSubject.OfNote(var id) ->
          session.notes().find(id).map(note -> new AnnotationTarget.OfNote(note.id(), note.path()));
      case AnnotationSubject.OfEntity(var kind, var id) ->
          session.annotations().key(kind, id).map(key -> new AnnotationTarget.OfEntity(kind, key));
    };
  }

  private List<AnnotationTarget> withMerged(ReadSession session, AnnotationTarget target) {
    return switch (target) {
      case AnnotationTarget.OfNote note -> List.of(note);
      case AnnotationTarget.OfEntity(EntityKind kind, String key) ->
          standing.in(session).members(kind, List.of(key)).stream()
              .<AnnotationTarget>map(member -> new AnnotationTarget.OfEntity(kind, member))
              .toList();
    };
  }
}

package app.lanyard.model.annotation;

import app.lanyard.model.EntityKind;

/** What a person marks, by the number that it has in the lists it is chosen from. */
public sealed interface AnnotationSubject {

  /** A note, or a part of it. */
  record OfNote(long note) implements AnnotationSubject {}

  /** A talk, a speaker, a project or an event. */
  record OfEntity(EntityKind kind, long id) implements AnnotationSubject {}
}

package app.lanyard.model.annotation;

import app.lanyard.model.EntityKind;

/** What an annotation is on, by a name that outlasts a rebuilt index. */
public sealed interface AnnotationTarget {

  /**
   * A note, or a part of it.
   *
   * @param note its number in the library, 0 as long as the library has none of that path
   * @param path its path in its source, with slashes
   */
  record OfNote(long note, String path) implements AnnotationTarget {}

  /**
   * A talk, a speaker, a project or an event.
   *
   * @param key the one that lasts, as corrections name it
   */
  record OfEntity(EntityKind kind, String key) implements AnnotationTarget {}
}

package app.lanyard.model.annotation;

import java.util.Optional;

/** What an annotation on the whole of something says of it. */
public enum Mark {
  STAR(Motivation.BOOKMARKING),
  RATING(Motivation.ASSESSING),
  STATUS(Motivation.CLASSIFYING),
  /** A note with its tags. */
  NOTE(Motivation.COMMENTING);

  private final Motivation motivation;

  Mark(Motivation motivation) {
    this.motivation = motivation;
  }

  /** Nothing if it is on a part of a note, or says something that no one would understand. */
  public static Optional<Mark> of(Annotation annotation) {
    if (annotation.quote() != null) {
      return Optional.empty();
    }
    return switch (annotation.motivation()) {
      case BOOKMARKING -> Optional.of(STAR);
      case ASSESSING -> Marks.isRating(annotation.comment()) ? Optional.of(RATING) : none();
      case CLASSIFYING ->
          WatchStatus.ofWireName(annotation.comment()).isPresent() ? Optional.of(STATUS) : none();
      case COMMENTING -> Optional.of(NOTE);
      case HIGHLIGHTING -> none();
    };
  }

  /** The motivation of annotations that say this. */
  public Motivation motivation() {
    return motivation;
  }

  private static Optional<Mark> none() {
    return Optional.empty();
  }
}

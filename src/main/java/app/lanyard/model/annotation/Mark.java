package app.lanyard.model.annotation;

import app.lanyard.model.Marks;
import app.lanyard.model.WatchStatus;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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
      case ASSESSING -> isRating(annotation.comment()) ? Optional.of(RATING) : none();
      case CLASSIFYING ->
          WatchStatus.ofWireName(annotation.comment()).isPresent() ? Optional.of(STATUS) : none();
      case COMMENTING -> Optional.of(NOTE);
      case HIGHLIGHTING -> none();
    };
  }

  /**
   * What annotations say together: of several ratings and of several statuses the one that was
   * given last; all notes and tags.
   *
   * @param annotations on the same thing and not in the trash, the oldest first
   */
  public static Marks together(List<Annotation> annotations) {
    List<Annotation> notes = NOTE.of(annotations);
    return new Marks(
        !STAR.of(annotations).isEmpty(),
        RATING.last(annotations).map(Integer::parseInt).orElse(0),
        STATUS.last(annotations).flatMap(WatchStatus::ofWireName).orElse(null),
        notes.stream()
            .map(Annotation::comment)
            .filter(comment -> !comment.isEmpty())
            .collect(Collectors.joining("\n\n")),
        notes.stream().flatMap(note -> note.tags().stream()).distinct().toList());
  }

  /** Those of some annotations that say this. */
  public List<Annotation> of(List<Annotation> annotations) {
    return annotations.stream().filter(one -> of(one).equals(Optional.of(this))).toList();
  }

  private Optional<String> last(List<Annotation> annotations) {
    return of(annotations).stream()
        .max(Comparator.comparing(Annotation::updated))
        .map(Annotation::comment);
  }

  private static boolean isRating(String text) {
    return text.length() == 1 && text.charAt(0) >= '1' && text.charAt(0) <= '0' + Marks.BEST;
  }

  /** The motivation of annotations that say this. */
  public Motivation motivation() {
    return motivation;
  }

  private static Optional<Mark> none() {
    return Optional.empty();
  }
}

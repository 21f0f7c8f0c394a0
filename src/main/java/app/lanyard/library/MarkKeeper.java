package app.lanyard.library;

import app.lanyard.model.Marks;
import app.lanyard.model.annotation.Annotation;
import app.lanyard.model.annotation.AnnotationContent;
import app.lanyard.model.annotation.AnnotationSubject;
import app.lanyard.model.annotation.AnnotationTarget;
import app.lanyard.model.annotation.Mark;
import app.lanyard.store.ReadSession;
import app.lanyard.store.WriteSession;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one annotation for each mark that a person makes of something as a whole. Where there are
 * several, as there are after two talks were merged, the first change makes one of them.
 */
final class MarkKeeper {

  private final AnnotationMaker maker;

  MarkKeeper(AnnotationMaker maker) {
    this.maker = maker;
  }

  Marks of(ReadSession session, AnnotationSubject subject) {
    return Mark.together(session.annotations().on(subject));
  }

  /**
   * @param content null to put the mark in the trash
   * @throws LibraryException if the library has the subject no more
   */
  void put(
      WriteSession session,
      AnnotationSubject subject,
      Mark mark,
      @Nullable AnnotationContent content) {
    AnnotationTarget target = AnnotationTargets.of(session, subject);
    List<Annotation> standing = mark.of(session.annotations().on(subject));
    if (content == null) {
      trash(session, standing);
    } else if (standing.isEmpty()) {
      bring(session, target, mark, content);
    } else {
      Annotation last = Collections.max(standing, Comparator.comparing(Annotation::updated));
      trash(session, standing.stream().filter(one -> !one.id().equals(last.id())).toList());
      change(session, last, mark, content);
    }
  }

  private void trash(WriteSession session, List<Annotation> unwanted) {
    session.annotationEdits().trash(unwanted.stream().map(Annotation::id).toList(), maker.now());
  }

  private void change(
      WriteSession session, Annotation known, Mark mark, AnnotationContent content) {
    if (says(known, mark, content)) {
      return;
    }
    session
        .annotationEdits()
        .update(
            new Annotation(
                known.id(),
                known.target(),
                known.motivation(),
                content.comment(),
                mark == Mark.NOTE ? content.tags() : known.tags(),
                known.colour(),
                null,
                known.created(),
                maker.now()));
  }

  /** Takes one that says the same out of the trash, so that undoing makes no copies. */
  private void bring(
      WriteSession session, AnnotationTarget target, Mark mark, AnnotationContent content) {
    mark.of(session.annotations().trashedOn(target)).stream()
        .filter(one -> says(one, mark, content))
        .findFirst()
        .ifPresentOrElse(
            one -> session.annotationEdits().restore(List.of(one.id())),
            () -> maker.add(session, target, mark.motivation(), content, null));
  }

  /** Whatever else other programs say of a star, a rating or a status is kept. */
  private static boolean says(Annotation known, Mark mark, AnnotationContent content) {
    return switch (mark) {
      case STAR -> true;
      case RATING, STATUS -> known.comment().equals(content.comment());
      case NOTE -> known.comment().equals(content.comment()) && known.tags().equals(content.tags());
    };
  }
}

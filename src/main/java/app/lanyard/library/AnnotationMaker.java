package app.lanyard.library;

import app.lanyard.model.annotation.Annotation;
import app.lanyard.model.annotation.AnnotationContent;
import app.lanyard.model.annotation.AnnotationTarget;
import app.lanyard.model.annotation.Motivation;
import app.lanyard.model.annotation.TextQuote;
import app.lanyard.store.WriteSession;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Makes annotations, each with an identifier that no other has. */
final class AnnotationMaker {

  private final Ulids ids;
  private final Clock clock;

  AnnotationMaker(Ulids ids, Clock clock) {
    this.ids = ids;
    this.clock = clock;
  }

  /** Makes one and writes it. */
  Annotation add(
      WriteSession session,
      AnnotationTarget target,
      Motivation motivation,
      AnnotationContent content,
      @Nullable TextQuote quote) {
    Instant now = now();
    var annotation =
        new Annotation(
            ids.next(),
            target,
            motivation,
            content.comment(),
            content.tags(),
            content.colour(),
            quote,
            now,
            now);
    session.annotationEdits().insert(annotation);
    return annotation;
  }

  /** As exact as it is kept. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}

package app.lanyard.library;

import app.lanyard.model.EntityKind;
import app.lanyard.model.annotation.Annotation;
import app.lanyard.model.annotation.AnnotationContent;
import app.lanyard.model.annotation.AnnotationSubject;
import app.lanyard.model.annotation.AnnotationTarget;
import app.lanyard.model.annotation.ListedAnnotation;
import app.lanyard.model.annotation.Motivation;
import app.lanyard.model.annotation.NewAnnotation;
import app.lanyard.model.annotation.PlacedAnnotation;
import app.lanyard.model.annotation.TextQuote;
import app.lanyard.store.ReadSession;
import app.lanyard.store.WriteSession;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Each call that writes is one transaction, which is on the disk when it returns. */
final class StoredAnnotations implements Annotations {

  private final StoreCalls store;
  private final AnnotationTargets targets;
  private final Placement placement;
  private final Ulids ids;
  private final Clock clock;

  StoredAnnotations(
      StoreCalls store, AnnotationTargets targets, Placement placement, Ulids ids, Clock clock) {
    this.store = store;
    this.targets = targets;
    this.placement = placement;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public List<PlacedAnnotation> ofNote(long note) {
    placement.ofNote(note);
    return store.read(session -> session.places().ofNote(note));
  }

  @Override
  public List<Annotation> of(EntityKind kind, long id) {
    return store.read(session -> on(session, new AnnotationSubject.OfEntity(kind, id)));
  }

  @Override
  public Annotation add(NewAnnotation wanted) {
    return store.write(
        session ->
            add(
                session,
                targets.of(session, wanted.subject()),
                wanted.motivation(),
                wanted.content(),
                wanted.quote()));
  }

  @Override
  public Annotation change(String id, AnnotationContent content) {
    return store.write(
        session -> {
          Annotation known = find(session, id);
          return put(
              session,
              new Annotation(
                  id,
                  known.target(),
                  known.motivation(),
                  content.comment(),
                  content.tags(),
                  content.colour(),
                  known.quote(),
                  known.created(),
                  now()));
        });
  }

  @Override
  public Annotation move(String id, TextQuote quote) {
    return store.write(
        session -> {
          Annotation known = find(session, id);
          if (known.quote() == null) {
            throw new LibraryException("That annotation is not on a part of a note.");
          }
          return put(
              session,
              new Annotation(
                  id,
                  known.target(),
                  known.motivation(),
                  known.comment(),
                  known.tags(),
                  known.colour(),
                  quote,
                  known.created(),
                  now()));
        });
  }

  @Override
  public Annotation accept(String id) {
    Annotation known = store.read(session -> find(session, id));
    Optional<TextQuote> now =
        known.quote() != null && known.target() instanceof AnnotationTarget.OfNote(var note, var _)
            ? placement.quoteAt(note, id)
            : Optional.empty();
    return move(
        id,
        now.orElseThrow(
            () -> new LibraryException("Nothing in its note is like what it was put on.")));
  }

  @Override
  public List<ListedAnnotation> all() {
    placement.all();
    return store.read(session -> session.places().listed()).stream()
        .filter(listed -> !listed.trashed() || isKept(listed.annotation()))
        .toList();
  }

  @Override
  public void trash(List<String> unwanted) {
    store.write(
        session -> {
          session.annotationEdits().trash(unwanted, now());
          return unwanted;
        });
  }

  @Override
  public void restore(List<String> wanted) {
    store.write(
        session -> {
          session.annotationEdits().restore(wanted);
          return wanted;
        });
  }

  /** A star that was taken back is nothing that anyone would miss. */
  @Override
  public List<Annotation> trashed() {
    return store.read(session -> session.annotations().trashed()).stream()
        .filter(StoredAnnotations::isKept)
        .toList();
  }

  @Override
  public boolean starred(AnnotationSubject subject) {
    return store.read(session -> !stars(session, subject).isEmpty());
  }

  @Override
  public void star(AnnotationSubject subject, boolean starred) {
    store.write(
        session -> {
          AnnotationTarget target = targets.of(session, subject);
          List<String> stars = stars(session, subject);
          if (!starred) {
            session.annotationEdits().trash(stars, now());
          } else if (stars.isEmpty()) {
            add(session, target, Motivation.BOOKMARKING, AnnotationContent.EMPTY, null);
          }
          return stars;
        });
  }

  private Annotation add(
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

  private static Annotation put(WriteSession session, Annotation annotation) {
    session.annotationEdits().update(annotation);
    return annotation;
  }

  private static Annotation find(ReadSession session, String id) {
    return session
        .annotations()
        .find(id)
        .orElseThrow(() -> new LibraryException("The library does not have that annotation."));
  }

  private List<Annotation> on(ReadSession session, AnnotationSubject subject) {
    return session.annotations().on(targets.all(session, subject));
  }

  private List<String> stars(ReadSession session, AnnotationSubject subject) {
    return on(session, subject).stream()
        .filter(StoredAnnotations::isStar)
        .map(Annotation::id)
        .toList();
  }

  private static boolean isKept(Annotation trashed) {
    return !isStar(trashed) || !trashed.comment().isEmpty();
  }

  private static boolean isStar(Annotation annotation) {
    return annotation.motivation() == Motivation.BOOKMARKING && annotation.quote() == null;
  }

  /** As exact as it is kept. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}

package app.lanyard.library;

import app.lanyard.model.EntityKind;
import app.lanyard.model.Marks;
import app.lanyard.model.WatchStatus;
import app.lanyard.model.annotation.Annotation;
import app.lanyard.model.annotation.AnnotationContent;
import app.lanyard.model.annotation.AnnotationSubject;
import app.lanyard.model.annotation.AnnotationTarget;
import app.lanyard.model.annotation.ListedAnnotation;
import app.lanyard.model.annotation.Mark;
import app.lanyard.model.annotation.NewAnnotation;
import app.lanyard.model.annotation.PlacedAnnotation;
import app.lanyard.model.annotation.TextQuote;
import app.lanyard.store.ReadSession;
import app.lanyard.store.WriteSession;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Each call that writes is one transaction, which is on the disk when it returns. */
final class StoredAnnotations implements Annotations {

  private final StoreCalls store;
  private final Placement placement;
  private final AnnotationMaker maker;
  private final MarkKeeper marks;

  StoredAnnotations(StoreCalls store, Placement placement, AnnotationMaker maker) {
    this.store = store;
    this.placement = placement;
    this.maker = maker;
    this.marks = new MarkKeeper(maker);
  }

  @Override
  public List<PlacedAnnotation> ofNote(long note) {
    placement.ofNote(note);
    return store.read(session -> session.places().ofNote(note));
  }

  @Override
  public List<Annotation> of(EntityKind kind, long id) {
    return store.read(
        session -> session.annotations().on(new AnnotationSubject.OfEntity(kind, id)));
  }

  @Override
  public Annotation add(NewAnnotation wanted) {
    return store.write(
        session ->
            maker.add(
                session,
                AnnotationTargets.of(session, wanted.subject()),
                wanted.motivation(),
                wanted.content(),
                wanted.quote()));
  }

  @Override
  public Annotation change(String id, AnnotationContent content) {
    return store.write(session -> change(session, id, content));
  }

  @Override
  public void changeAll(Map<String, AnnotationContent> contents) {
    store.write(
        session -> {
          contents.forEach((id, content) -> change(session, id, content));
          return contents;
        });
  }

  private Annotation change(WriteSession session, String id, AnnotationContent content) {
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
            maker.now()));
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
                  maker.now()));
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
  public void refuse(String id, boolean refused) {
    placement.all();
    store.write(
        session -> {
          session.places().refuse(find(session, id).id(), refused);
          return id;
        });
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
          session.annotationEdits().trash(unwanted, maker.now());
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

  @Override
  public List<Annotation> trashed() {
    return store.read(session -> session.annotations().trashed()).stream()
        .filter(StoredAnnotations::isKept)
        .toList();
  }

  @Override
  public Marks marks(AnnotationSubject subject) {
    return store.read(session -> marks.of(session, subject));
  }

  @Override
  public boolean starred(AnnotationSubject subject) {
    return marks(subject).starred();
  }

  @Override
  public void star(AnnotationSubject subject, boolean starred) {
    put(subject, Mark.STAR, starred ? AnnotationContent.EMPTY : null);
  }

  @Override
  public void rate(AnnotationSubject subject, int rating) {
    if (rating < 0 || rating > Marks.BEST) {
      throw new IllegalArgumentException("Not a rating: " + rating);
    }
    put(subject, Mark.RATING, rating == 0 ? null : saying(String.valueOf(rating)));
  }

  @Override
  public void status(AnnotationSubject subject, @Nullable WatchStatus status) {
    put(subject, Mark.STATUS, status == null ? null : saying(status.wireName()));
  }

  @Override
  public void remark(AnnotationSubject subject, String note, List<String> tags) {
    boolean says = !note.isEmpty() || !tags.isEmpty();
    put(subject, Mark.NOTE, says ? new AnnotationContent(note, tags, null) : null);
  }

  private void put(AnnotationSubject subject, Mark mark, @Nullable AnnotationContent content) {
    store.write(
        session -> {
          marks.put(session, subject, mark, content);
          return mark;
        });
  }

  private static AnnotationContent saying(String value) {
    return new AnnotationContent(value, List.of(), null);
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

  /** A star, a rating or a status that was taken back is nothing that anyone would miss. */
  private static boolean isKept(Annotation trashed) {
    boolean says = !trashed.comment().isEmpty() || !trashed.tags().isEmpty();
    return Mark.of(trashed)
        .map(
            mark ->
                switch (mark) {
                  case STAR, NOTE -> says;
                  case RATING, STATUS -> !trashed.tags().isEmpty();
                })
        .orElse(true);
  }
}

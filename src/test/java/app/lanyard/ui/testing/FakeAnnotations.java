package app.lanyard.ui.testing;

import app.lanyard.library.Annotations;
import app.lanyard.model.EntityKind;
import app.lanyard.model.Marks;
import app.lanyard.model.WatchStatus;
import app.lanyard.model.annotation.AnchorState;
import app.lanyard.model.annotation.Annotation;
import app.lanyard.model.annotation.AnnotationContent;
import app.lanyard.model.annotation.AnnotationSubject;
import app.lanyard.model.annotation.AnnotationTarget;
import app.lanyard.model.annotation.ListedAnnotation;
import app.lanyard.model.annotation.NewAnnotation;
import app.lanyard.model.annotation.PlacedAnnotation;
import app.lanyard.model.annotation.TextQuote;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Annotations in memory; each is where it was made. */
public final class FakeAnnotations implements Annotations {

  private static final Instant MADE = Instant.parse("2026-01-02T03:04:05Z");

  private final Map<String, Annotation> all = new LinkedHashMap<>();
  private final Map<String, String> reviewed = new HashMap<>();
  private final Set<String> trash = new HashSet<>();
  private final Set<String> refused = new HashSet<>();
  private final Map<AnnotationSubject, Marks> marks = new HashMap<>();
  private final List<AnnotationContent> contents = new ArrayList<>();
  public @Nullable RuntimeException failure;

  /** Those that are not in the trash. */
  public synchronized List<Annotation> standing() {
    return all.values().stream().filter(one -> !trash.contains(one.id())).toList();
  }

  /** What was written into annotations that were there, in order. */
  public synchronized List<AnnotationContent> contents() {
    return List.copyOf(contents);
  }

  @Override
  public synchronized List<PlacedAnnotation> ofNote(long note) {
    return standing().stream()
        .filter(one -> one.target() instanceof AnnotationTarget.OfNote of && of.note() == note)
        .map(this::placed)
        .sorted(Comparator.comparingInt(PlacedAnnotation::start))
        .toList();
  }

  private PlacedAnnotation placed(Annotation one) {
    TextQuote quote = one.quote();
    String now = reviewed.get(one.id());
    if (now != null && refused.contains(one.id())) {
      return new PlacedAnnotation(one, AnchorState.ORPHANED, -1, -1, "");
    }
    if (quote != null && now != null) {
      return new PlacedAnnotation(
          one, AnchorState.REVIEW, quote.start(), quote.start() + now.length(), now);
    }
    return quote == null
        ? new PlacedAnnotation(one, AnchorState.ANCHORED, -1, -1, "")
        : new PlacedAnnotation(
            one, AnchorState.ANCHORED, quote.start(), quote.end(), quote.exact());
  }

  @Override
  public synchronized List<Annotation> of(EntityKind kind, long id) {
    String key = String.valueOf(id);
    return standing().stream()
        .filter(one -> one.target().equals(new AnnotationTarget.OfEntity(kind, key)))
        .toList();
  }

  @Override
  public synchronized Annotation add(NewAnnotation wanted) {
    if (failure != null) {
      throw failure;
    }
    AnnotationContent content = wanted.content();
    var added =
        new Annotation(
            "A" + (all.size() + 1),
            target(wanted.subject()),
            wanted.motivation(),
            content.comment(),
            content.tags(),
            content.colour(),
            wanted.quote(),
            MADE,
            MADE);
    all.put(added.id(), added);
    return added;
  }

  private static AnnotationTarget target(AnnotationSubject subject) {
    return switch (subject) {
      case AnnotationSubject.OfNote of -> new AnnotationTarget.OfNote(of.note(), "note.md");
      case AnnotationSubject.OfEntity of ->
          new AnnotationTarget.OfEntity(of.kind(), String.valueOf(of.id()));
    };
  }

  @Override
  public synchronized Annotation change(String id, AnnotationContent content) {
    contents.add(content);
    return replace(id, content, found(id).quote());
  }

  @Override
  public synchronized void changeAll(Map<String, AnnotationContent> changes) {
    changes.forEach((id, content) -> replace(id, content, found(id).quote()));
  }

  @Override
  public synchronized Annotation move(String id, TextQuote quote) {
    reviewed.remove(id);
    return replace(id, found(id).content(), quote);
  }

  @Override
  public synchronized Annotation accept(String id) {
    reviewed.remove(id);
    return found(id);
  }

  @Override
  public synchronized void refuse(String id, boolean refused) {
    if (refused) {
      this.refused.add(id);
    } else {
      this.refused.remove(id);
    }
  }

  /** Lets an annotation be one whose text has become another. */
  public synchronized void changeText(String id, String now) {
    reviewed.put(id, now);
  }

  private Annotation found(String id) {
    return Objects.requireNonNull(all.get(id), id);
  }

  private Annotation replace(String id, AnnotationContent content, @Nullable TextQuote quote) {
    Annotation old = found(id);
    var changed =
        new Annotation(
            id,
            old.target(),
            old.motivation(),
            content.comment(),
            content.tags(),
            content.colour(),
            quote,
            old.created(),
            MADE);
    all.put(id, changed);
    return changed;
  }

  @Override
  public synchronized void trash(List<String> ids) {
    trash.addAll(ids);
  }

  @Override
  public synchronized void restore(List<String> ids) {
    ids.forEach(trash::remove);
  }

  @Override
  public synchronized List<ListedAnnotation> all() {
    return all.values().stream()
        .map(
            one ->
                new ListedAnnotation(placed(one), "A note", noteOf(one), trash.contains(one.id())))
        .toList();
  }

  private static long noteOf(Annotation one) {
    return one.target() instanceof AnnotationTarget.OfNote of ? of.note() : 0;
  }

  @Override
  public synchronized List<Annotation> trashed() {
    return all.values().stream().filter(one -> trash.contains(one.id())).toList();
  }

  @Override
  public synchronized Marks marks(AnnotationSubject subject) {
    return marks.getOrDefault(subject, Marks.NONE);
  }

  @Override
  public synchronized void rate(AnnotationSubject subject, int rating) {
    Marks old = marks(subject);
    marks.put(subject, new Marks(old.starred(), rating, old.status(), old.note(), old.tags()));
  }

  @Override
  public synchronized void status(AnnotationSubject subject, @Nullable WatchStatus status) {
    Marks old = marks(subject);
    marks.put(subject, new Marks(old.starred(), old.rating(), status, old.note(), old.tags()));
  }

  @Override
  public synchronized void remark(AnnotationSubject subject, String note, List<String> tags) {
    Marks old = marks(subject);
    marks.put(subject, new Marks(old.starred(), old.rating(), old.status(), note, tags));
  }

  @Override
  public synchronized boolean starred(AnnotationSubject subject) {
    return marks(subject).starred();
  }

  @Override
  public synchronized void star(AnnotationSubject subject, boolean starred) {
    Marks old = marks(subject);
    marks.put(subject, new Marks(starred, old.rating(), old.status(), old.note(), old.tags()));
  }
}

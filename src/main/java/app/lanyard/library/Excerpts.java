package app.lanyard.library;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import app.lanyard.library.excerpt.Excerpt;
import app.lanyard.library.excerpt.Excerpt.Item;
import app.lanyard.library.excerpt.Excerpt.Link;
import app.lanyard.library.excerpt.Excerpt.TalkFacts;
import app.lanyard.model.EntityKind;
import app.lanyard.model.TalkRow;
import app.lanyard.model.TracedDate;
import app.lanyard.model.annotation.Annotation;
import app.lanyard.model.annotation.AnnotationTarget;
import app.lanyard.model.annotation.ListedAnnotation;
import app.lanyard.model.annotation.Motivation;
import app.lanyard.model.annotation.PlacedAnnotation;
import app.lanyard.model.annotation.TextQuote;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts together what was marked on the same thing. */
final class Excerpts {

  private static final Comparator<ListedAnnotation> AS_IN_THE_NOTE =
      Comparator.comparing((ListedAnnotation listed) -> listed.annotation().quote() != null)
          .thenComparing(listed -> !listed.placed().hasPlace())
          .thenComparingInt(listed -> listed.placed().start())
          .thenComparing(listed -> listed.annotation().created())
          .thenComparing(listed -> listed.annotation().id());

  private Excerpts() {}

  /**
   * @param present what annotations are on now: what was merged into another is that
   * @param talks those that are marked
   * @return notes first, each kind by path or key
   */
  static List<Excerpt> of(
      List<ListedAnnotation> annotations,
      Function<? super Annotation, AnnotationTarget> present,
      Map<String, TalkRow> talks) {
    Map<AnnotationTarget, List<ListedAnnotation>> together =
        annotations.stream()
            .sorted(AS_IN_THE_NOTE)
            .collect(
                groupingBy(
                    listed -> present.apply(listed.annotation()), LinkedHashMap::new, toList()));
    return together.entrySet().stream()
        .map(entry -> excerpt(entry.getKey(), entry.getValue(), talks))
        .sorted(
            Comparator.comparing((Excerpt excerpt) -> !excerpt.kind().equals("note"))
                .thenComparing(Excerpt::kind)
                .thenComparing(Excerpt::place))
        .toList();
  }

  /** The keys of the talks among what is marked. */
  static List<String> talkKeys(
      Collection<ListedAnnotation> annotations,
      Function<? super Annotation, AnnotationTarget> present) {
    return annotations.stream()
        .flatMap(listed -> talkKey(present.apply(listed.annotation())).stream())
        .distinct()
        .toList();
  }

  private static Optional<String> talkKey(AnnotationTarget target) {
    return target instanceof AnnotationTarget.OfEntity(var kind, var key) && kind == EntityKind.TALK
        ? Optional.of(key)
        : Optional.empty();
  }

  private static Excerpt excerpt(
      AnnotationTarget target, List<ListedAnnotation> on, Map<String, TalkRow> talks) {
    TalkRow talk = talkKey(target).map(talks::get).orElse(null);
    return new Excerpt(
        kind(target),
        on.getFirst().about(),
        place(target),
        talk == null ? null : facts(talk),
        on.stream().anyMatch(listed -> isBare(listed.annotation(), Motivation.BOOKMARKING)),
        value(on, Motivation.ASSESSING),
        value(on, Motivation.CLASSIFYING),
        on.stream()
            .filter(listed -> saysSomething(listed.annotation()))
            .map(Excerpts::item)
            .toList());
  }

  static String kind(AnnotationTarget target) {
    return switch (target) {
      case AnnotationTarget.OfNote note -> "note";
      case AnnotationTarget.OfEntity(var kind, var key) -> kind.wireName();
    };
  }

  static String place(AnnotationTarget target) {
    return switch (target) {
      case AnnotationTarget.OfNote(var note, var path) -> path;
      case AnnotationTarget.OfEntity(var kind, var key) -> key;
    };
  }

  private static TalkFacts facts(TalkRow talk) {
    return new TalkFacts(
        talk.date() == null ? null : isoDate(talk.date()),
        talk.event() == null ? null : talk.event().name(),
        talk.speakers(),
        talk.links().stream().map(link -> new Link(link.kind().wireName(), link.url())).toList());
  }

  private static String isoDate(TracedDate date) {
    String start = date.span().start().toString();
    String end = date.span().end().toString();
    return start.equals(end) ? start : start + "/" + end;
  }

  private static @Nullable String value(List<ListedAnnotation> on, Motivation motivation) {
    return on.stream()
        .map(ListedAnnotation::annotation)
        .filter(annotation -> isBare(annotation, motivation))
        .map(Annotation::comment)
        .reduce((earlier, later) -> later)
        .orElse(null);
  }

  private static boolean isBare(Annotation annotation, Motivation motivation) {
    return annotation.motivation() == motivation && annotation.quote() == null;
  }

  /** Whether it is more than a star, a rating or a status. */
  private static boolean saysSomething(Annotation annotation) {
    return switch (annotation.motivation()) {
      case HIGHLIGHTING, COMMENTING -> true;
      case BOOKMARKING -> annotation.quote() != null || !annotation.comment().isEmpty();
      case ASSESSING, CLASSIFYING -> annotation.quote() != null;
    };
  }

  private static Item item(ListedAnnotation listed) {
    Annotation annotation = listed.annotation();
    PlacedAnnotation placed = listed.placed();
    TextQuote quote = annotation.quote();
    String exact = quote == null ? null : quote.exact();
    String current = placed.hasPlace() ? placed.currentText() : null;
    return new Item(
        annotation.id(),
        exact,
        current == null || current.equals(exact) ? null : current,
        placed.state().wireName(),
        annotation.colour() == null ? null : annotation.colour().wireName(),
        annotation.comment(),
        annotation.tags(),
        annotation.created(),
        annotation.updated());
  }
}

package app.lanyard.store;

import app.lanyard.model.EntityKind;
import app.lanyard.model.annotation.Annotation;
import app.lanyard.model.annotation.AnnotationTarget;
import app.lanyard.model.annotation.HighlightColour;
import app.lanyard.model.annotation.Motivation;
import app.lanyard.store.annotation.BodyJson;
import app.lanyard.store.annotation.SelectorJson;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Annotations as rows of the library, and back. */
final class AnnotationRows {

  /** A row with the path of its note. */
  static final String SELECT =
      "SELECT a.*, n.path FROM annotation a LEFT JOIN main.note n ON n.id = a.note ";

  private static final String OWN = "lanyard:";

  /** Always as many digits, so that texts are in the order of their times. */
  private static final DateTimeFormatter TIME =
      new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

  private AnnotationRows() {}

  /**
   * @throws StoreException if it makes no sense
   */
  static Annotation of(Row row) {
    try {
      BodyJson.Body body = BodyJson.read(row.text("body"));
      String selector = row.textOrNull("selector");
      return new Annotation(
          row.text("id"),
          target(row),
          // What only a newer version tells apart is at least something the person wrote.
          Motivation.ofWireName(row.text("motivation")).orElse(Motivation.COMMENTING),
          body.comment(),
          body.tags(),
          Optional.ofNullable(row.textOrNull("color"))
              .flatMap(HighlightColour::ofWireName)
              .orElse(null),
          selector == null ? null : SelectorJson.read(selector),
          Instant.parse(row.text("created")),
          Instant.parse(row.text("updated")));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new StoreException(
          "The annotation " + row.text("id") + " in the library can't be read.", e);
    }
  }

  static String time(Instant time) {
    return TIME.format(time.truncatedTo(ChronoUnit.MILLIS));
  }

  /** What stands in the column for a target. */
  static String target(AnnotationTarget target) {
    return switch (target) {
      case AnnotationTarget.OfNote(var note, var path) -> path;
      case AnnotationTarget.OfEntity(var kind, var key) -> lead(kind) + key;
    };
  }

  /** How the targets on things of a kind begin. */
  static String lead(EntityKind kind) {
    return OWN + kind.wireName() + "/";
  }

  static @Nullable Long note(AnnotationTarget target) {
    return target instanceof AnnotationTarget.OfNote(var note, var path) && note > 0 ? note : null;
  }

  private static AnnotationTarget target(Row row) {
    Long note = row.numberOrNull("note");
    if (note != null) {
      return new AnnotationTarget.OfNote(note, row.text("path"));
    }
    String target = row.text("target");
    return entity(target).orElseGet(() -> new AnnotationTarget.OfNote(0, target));
  }

  private static Optional<AnnotationTarget> entity(String target) {
    for (EntityKind kind : EntityKind.values()) {
      String lead = lead(kind);
      if (target.startsWith(lead)) {
        return Optional.of(new AnnotationTarget.OfEntity(kind, target.substring(lead.length())));
      }
    }
    return Optional.empty();
  }
}

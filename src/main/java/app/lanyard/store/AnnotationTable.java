package app.lanyard.store;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads what the person wrote into the library. */
public final class AnnotationTable {

  private final Database database;

  AnnotationTable(Database database) {
    this.database = database;
  }

  /**
   * A W3C Web Annotation as it is kept.
   *
   * @param id a ULID
   * @param target a note's path in its source, or a key such as {@code lanyard:talk/KEY}
   * @param body JSON
   * @param selector JSON, if it is on a part of a note
   */
  public record Annotation(
      String id,
      String target,
      String motivation,
      String body,
      @Nullable String selector,
      @Nullable String color,
      String created,
      String updated) {}

  /** Those that are not in the trash, by id. */
  public void each(Consumer<Annotation> consumer) {
    database.each(
        "SELECT * FROM annotation WHERE deleted IS NULL ORDER BY id",
        row ->
            consumer.accept(
                new Annotation(
                    row.text("id"),
                    row.text("target"),
                    row.text("motivation"),
                    row.text("body"),
                    row.textOrNull("selector"),
                    row.textOrNull("color"),
                    row.text("created"),
                    row.text("updated"))));
  }
}

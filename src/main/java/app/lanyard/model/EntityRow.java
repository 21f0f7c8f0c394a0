package app.lanyard.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event, speaker or project as shown in a list.
 *
 * @param key lasts as long as the thing does; corrections refer to it
 * @param aliases other names that notes give it
 * @param detail what tells it from others of that name: a speaker's organisations, an event's
 *     place, a project's address; empty if nothing is known
 * @param dates the days of an event, if they are known; null for others
 * @param talks how many talks it has; for a project, how many talks lie in the lines that speak of
 *     it
 * @param notes how many notes speak of it
 * @param marks what the person made of it
 */
public record EntityRow(
    EntityKind kind,
    long id,
    String key,
    String name,
    List<String> aliases,
    String detail,
    @Nullable DateSpan dates,
    int talks,
    int notes,
    Marks marks) {

  public EntityRow {
    aliases = List.copyOf(aliases);
  }

  /** One of which the person made nothing. */
  public EntityRow(
      EntityKind kind,
      long id,
      String key,
      String name,
      List<String> aliases,
      String detail,
      @Nullable DateSpan dates,
      int talks,
      int notes) {
    this(kind, id, key, name, aliases, detail, dates, talks, notes, Marks.NONE);
  }

  /** One without dates. */
  public EntityRow(
      EntityKind kind,
      long id,
      String key,
      String name,
      List<String> aliases,
      String detail,
      int talks,
      int notes) {
    this(kind, id, key, name, aliases, detail, null, talks, notes);
  }

  public EntityRow withMarks(Marks made) {
    return new EntityRow(kind, id, key, name, aliases, detail, dates, talks, notes, made);
  }
}

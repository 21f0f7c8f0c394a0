package app.lanyard.store;

import app.lanyard.model.EntityKind;
import app.lanyard.model.Facet;
import java.util.List;

/**
 * Rows told apart by what the person made of them. It is read from the library itself, since the
 * index knows only what notes tell, and which things the annotations are on.
 */
final class MarkTerms {

  private static final String HAVING =
      " IN (SELECT about FROM (%s) WHERE key IN (SELECT value FROM json_each(?)))";
  private static final String TAGGED =
      " IN (SELECT t.about FROM (%s) t CROSS JOIN json_each(?) v"
          + " WHERE ' ' || t.key LIKE '%% ' || v.value || '%%')";

  private MarkTerms() {}

  /**
   * What the person made of things of a kind: pairs of the thing's number, {@code about}, and the
   * {@code key} of a value, with repeats.
   */
  static String told(EntityKind kind, Facet facet) {
    return "SELECT k.entity AS about, "
        + key(facet)
        + " AS key FROM mark k CROSS JOIN annotation a ON a.id = k.id"
        + parts(facet)
        + (" WHERE k.kind = '" + kind.wireName() + "' AND a.deleted IS NULL")
        + saying(facet);
  }

  /** The same of notes. */
  static String toldOfNotes(Facet facet) {
    return "SELECT a.note AS about, "
        + key(facet)
        + " AS key FROM annotation a"
        + parts(facet)
        + " WHERE a.note IS NOT NULL AND a.deleted IS NULL"
        + saying(facet);
  }

  /** Things of a kind, in the table of its name, that have one of some values. */
  static Condition of(EntityKind kind, Facet facet, List<String> keys) {
    return Condition.of(
        kind.wireName() + ".id" + HAVING.formatted(told(kind, facet)), Json.array(keys));
  }

  /**
   * Notes that have one of some values.
   *
   * @param note the column with the number of the note
   */
  static Condition ofNotes(String note, Facet facet, List<String> keys) {
    return Condition.of(note + HAVING.formatted(toldOfNotes(facet)), Json.array(keys));
  }

  /** Talks to which the person gave a tag of which a word begins so. */
  static Condition taggedTalks(List<String> values) {
    return Condition.of(
        "talk.id" + TAGGED.formatted(told(EntityKind.TALK, Facet.LABEL)), Json.array(values));
  }

  /** Notes in which the person gave such a tag. */
  static Condition taggedNotes(String note, List<String> values) {
    return Condition.of(note + TAGGED.formatted(toldOfNotes(Facet.LABEL)), Json.array(values));
  }

  /** Annotations, called a, with such a tag. */
  static Condition tagged(List<String> values) {
    return Condition.of(
        "EXISTS (SELECT 1 FROM json_each(a.body) tag CROSS JOIN json_each(?) v WHERE ' ' || "
            + key(Facet.LABEL)
            + " LIKE '% ' || v.value || '%'"
            + saying(Facet.LABEL)
            + ")",
        Json.array(values));
  }

  /** Annotations, called a, that are stars or are not, and are not in the trash. */
  static String live(List<String> values) {
    boolean starred = values.contains("starred");
    boolean annotated = values.contains("annotated");
    String motivation =
        starred == annotated
            ? ""
            : " AND a.motivation " + (starred ? "= " : "<> ") + "'bookmarking'";
    return "a.deleted IS NULL" + motivation;
  }

  private static String key(Facet facet) {
    return switch (facet) {
      case IS -> "iif(a.motivation = 'bookmarking', 'starred', 'annotated')";
      case STATUS, RATING -> "json_extract(a.body, '$[0].value')";
      case LABEL -> "iif(tag.type = 'object', tag.value ->> 'value', NULL)";
      default -> throw new IllegalArgumentException("Nothing that a person makes: " + facet);
    };
  }

  private static String parts(Facet facet) {
    return facet == Facet.LABEL ? " CROSS JOIN json_each(a.body) tag" : "";
  }

  private static String saying(Facet facet) {
    return switch (facet) {
      case STATUS -> " AND a.motivation = 'classifying' AND a.selector IS NULL";
      case RATING -> " AND a.motivation = 'assessing' AND a.selector IS NULL";
      case LABEL -> " AND iif(tag.type = 'object', tag.value ->> 'purpose', '') = 'tagging'";
      default -> "";
    };
  }
}

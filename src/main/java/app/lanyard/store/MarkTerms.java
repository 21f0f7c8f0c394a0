package app.lanyard.store;

import java.util.List;

/** What the person made of things, {@code is:starred} and {@code is:annotated}. */
final class MarkTerms {

  private MarkTerms() {}

  static Condition ofTalks(List<String> values) {
    return Condition.of(
        "talk.id IN (SELECT k.entity FROM mark k CROSS JOIN annotation a ON a.id = k.id"
            + " WHERE k.kind = 'talk' AND "
            + live(values)
            + ")");
  }

  /**
   * @param note the column with the number of the note
   */
  static Condition ofNotes(String note, List<String> values) {
    return Condition.of(note + " IN (SELECT a.note FROM annotation a WHERE " + live(values) + ")");
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
}

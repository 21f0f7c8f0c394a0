package app.lanyard.store;

import java.util.List;

/** What the person made of things, {@code is:starred} and {@code is:annotated}. */
final class MarkTerms {

  private static final String TALK = "lanyard:talk/";

  private MarkTerms() {}

  static Condition ofTalks(List<String> values) {
    return Condition.of(
        "talk.key IN (SELECT substr(a.target, "
            + (TALK.length() + 1)
            + ") FROM annotation a WHERE a.target GLOB '"
            + TALK
            + "*' AND "
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

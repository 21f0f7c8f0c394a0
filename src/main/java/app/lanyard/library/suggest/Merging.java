package app.lanyard.library.suggest;

import app.lanyard.model.EntityKind;
import app.lanyard.model.correction.Correction.Merge;
import app.lanyard.model.correction.Suggestion;
import java.util.List;

/** Makes a suggestion that two things are one. */
final class Merging {

  private Merging() {}

  /**
   * @param subject and {@code keys} the one that would stay, and the other
   */
  static Suggestion of(
      Suggestion.Type type,
      EntityKind kind,
      List<Suggestion.Subject> subject,
      List<String> keys,
      String reason,
      long noteId,
      int line) {
    return new Suggestion(
        type,
        type.wireName() + " " + String.join(" | ", keys.stream().sorted().toList()),
        subject,
        reason,
        List.of(new Merge(kind, List.of(keys.getLast()), keys.getFirst())),
        noteId,
        line);
  }
}

package app.lanyard.ui.testing;

import app.lanyard.library.Suggestions;
import app.lanyard.model.EntityKind;
import app.lanyard.model.correction.Correction;
import app.lanyard.model.correction.Suggestion;
import app.lanyard.model.correction.Suggestion.Subject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Suggestions in memory: two pairs of speakers, a talk without a date, a lost correction. */
public final class FakeSuggestions implements Suggestions {

  public static final Suggestion QUILL = pair("Ada Quill", "A. Quill");
  public static final Suggestion LARSEN = pair("Bo Larsen", "Bo Larson");
  public static final Suggestion UNDATED =
      new Suggestion(
          Suggestion.Type.TALK_WITHOUT_DATE,
          "undated-7",
          List.of(new Subject(EntityKind.TALK, 7, "Memory, ten years on", "Ridge Summit")),
          "Neither its note nor its event says when it was",
          List.of(),
          7,
          12);
  public static final Suggestion LOST =
      new Suggestion(
          Suggestion.Type.LOST_CORRECTION,
          "lost-1",
          List.of(new Subject(EntityKind.TALK, 0, "Small teams", "")),
          "No note tells of this talk any more",
          List.of(),
          0,
          0);

  public final List<Suggestion> suggestions =
      new CopyOnWriteArrayList<>(List.of(QUILL, UNDATED, LARSEN, LOST));
  public @Nullable RuntimeException failure;

  @Override
  public List<Suggestion> list(int limit) {
    if (failure != null) {
      throw failure;
    }
    return suggestions.stream().limit(limit).toList();
  }

  private static Suggestion pair(String name, String other) {
    return new Suggestion(
        Suggestion.Type.SAME_SPEAKER,
        name + other,
        List.of(
            new Subject(EntityKind.SPEAKER, 1, name, "Example Works · 9 talks"),
            new Subject(EntityKind.SPEAKER, 2, other, "2 talks")),
        "The same surname and initial, and both spoke with Chidi Okafor",
        List.of(new Correction.Merge(EntityKind.SPEAKER, List.of(other), name)),
        3,
        4);
  }
}

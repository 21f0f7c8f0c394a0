package app.lanyard.ui.annotations;

import app.lanyard.model.annotation.HighlightColour;
import app.lanyard.model.annotation.ListedAnnotation;
import java.util.Comparator;
import java.util.Locale;

/** What the list goes by. What is the same by that is the newest first. */
enum AnnotationOrder {
  NEWEST,
  CHANGED,
  /** By what they are on, in the order of its text. */
  NOTE,
  COLOUR;

  private static final Comparator<ListedAnnotation> NEWEST_FIRST =
      Comparator.comparing(
              (ListedAnnotation listed) -> listed.annotation().created(), Comparator.reverseOrder())
          .thenComparing(listed -> listed.annotation().id(), Comparator.reverseOrder());

  private static final Comparator<ListedAnnotation> LAST_CHANGED =
      Comparator.comparing(listed -> listed.annotation().updated(), Comparator.reverseOrder());

  private static final Comparator<ListedAnnotation> AS_IN_NOTES =
      Comparator.comparing(ListedAnnotation::about, String.CASE_INSENSITIVE_ORDER)
          .thenComparing(listed -> String.valueOf(listed.annotation().target()))
          .thenComparing(listed -> !listed.placed().hasPlace())
          .thenComparingInt(listed -> listed.placed().start());

  private static final Comparator<ListedAnnotation> BY_COLOUR =
      Comparator.comparing(
          listed -> listed.annotation().colour(),
          Comparator.nullsLast(Comparator.<HighlightColour>naturalOrder()));

  Comparator<ListedAnnotation> comparator() {
    return switch (this) {
      case NEWEST -> NEWEST_FIRST;
      case CHANGED -> LAST_CHANGED.thenComparing(NEWEST_FIRST);
      case NOTE -> AS_IN_NOTES.thenComparing(NEWEST_FIRST);
      case COLOUR -> BY_COLOUR.thenComparing(NEWEST_FIRST);
    };
  }

  /** Its name in ids and keys of messages. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
